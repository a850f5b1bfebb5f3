package vn.motcua.catalog.national;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.national.RunTogether.Cut;

/**
 * Reads the column {@code cach_thuc_thuc_hien}. The page shows a table of channel, time, fee with
 * words in brackets, and more words, and nothing stands between its cells; a row begins where the
 * name of a channel is followed at once by a time and a fee.
 */
final class WaysText {

    private static final Pattern HEAD =
            Pattern.compile("^\\s*Hình thức nộp\\s*Thời gian\\s*Phí, lệ phí\\s*Mô tả");

    private static final String CHANNEL = "(?<channel>Trực tuyến|Trực tiếp|Dịch vụ bưu chính)";
    private static final String AMOUNT = "\\d[\\d,]* (?:VNĐ|Việt Nam Đồng|USD)";
    private static final String FEE = "(?<fee>Miễn phí|Không có thông tin|" + AMOUNT + ")";

    private static final Pattern ROW =
            Pattern.compile(
                    CHANNEL
                            + "(?:(?<both>\\d+(?:,\\d{3})* (?:VNĐ|Việt Nam Đồng|USD))|(?<time>"
                            + TimeText.FORM
                            + ")"
                            + FEE
                            + ")");

    /** Words instead of a time; only where nothing better is there. */
    private static final Pattern WORDY =
            Pattern.compile(CHANNEL + "(?<time>\\p{Lu}[^\\d(]{0,200}?)" + FEE);

    /** The name of a channel with a word run into it may be a row that was not recognised. */
    private static final Pattern MISSED =
            Pattern.compile("(?:Trực tuyến|Trực tiếp|Dịch vụ bưu chính)[\\p{Lu}\\d]");

    private WaysText() {}

    static Listed<Way> read(String column) {
        String text = HEAD.matcher(column).replaceFirst("");
        if (text.isBlank() || text.strip().equals(Words.NOTHING)) {
            return new Listed<>(List.of(), Doubt.WAYS_UNREADABLE);
        }
        List<MatchResult> rows = rows(text, ROW);
        if (rows.isEmpty() || rows.getFirst().start() != 0) {
            rows = rows(text, WORDY);
        }
        if (rows.isEmpty() || rows.getFirst().start() != 0) {
            return new Listed<>(List.of(), Doubt.WAYS_UNREADABLE);
        }
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int end = i + 1 < rows.size() ? rows.get(i + 1).start() : text.length();
            ways.add(way(rows.get(i), text.substring(rows.get(i).end(), end)));
        }
        return new Listed<>(ways, null);
    }

    /** Whether there is the beginning of a row in a text that should hold none. */
    static boolean holdsRow(String text) {
        return ROW.matcher(text).find();
    }

    /** Rows that stand at the beginning of the column behind it; none of them is sure. */
    static Listed<Way> withRest(Listed<Way> ways, String rest) {
        List<MatchResult> rows = rows(rest, ROW);
        List<Way> all = new ArrayList<>(ways.rows());
        for (int i = 0; i < rows.size(); i++) {
            int end = i + 1 < rows.size() ? rows.get(i + 1).start() : rest.length();
            all.add(unclear(way(rows.get(i), rest.substring(rows.get(i).end(), end))));
        }
        return new Listed<>(all, Doubt.WAY_UNCLEAR);
    }

    private static List<MatchResult> rows(String text, Pattern row) {
        return row.matcher(text).results().toList();
    }

    private static Way way(MatchResult row, String rest) {
        int cut = Brackets.end(rest);
        String beside = rest.substring(0, cut);
        String note = rest.substring(cut).strip();
        Recovered<Channel> channel =
                Recovered.sure(channel(row.group("channel")), row.group("channel"));
        Way way =
                row.namedGroups().containsKey("both") && row.group("both") != null
                        ? runTogether(channel, row.group("both"), beside, note)
                        : new Way(
                                channel,
                                TimeText.read(row.group("time"), note),
                                FeeText.read(row.group("fee"), beside, note),
                                note);
        return MISSED.matcher(rest).find() ? unclear(way) : way;
    }

    private static Channel channel(String name) {
        return switch (name) {
            case "Trực tuyến" -> Channel.ONLINE;
            case "Trực tiếp" -> Channel.COUNTER;
            default -> Channel.POST;
        };
    }

    private static Way unclear(Way way) {
        return new Way(
                way.channel().doubted(Doubt.WAY_UNCLEAR),
                way.time().doubted(Doubt.WAY_UNCLEAR),
                way.fees().doubted(Doubt.WAY_UNCLEAR),
                way.note());
    }

    /** The words beside the amount may name it, and so decide where to cut. */
    private static Way runTogether(
            Recovered<Channel> channel, String both, String beside, String note) {
        List<Cut> cuts = RunTogether.cuts(both);
        List<Long> named = Words.amounts(beside + " " + note);
        List<Cut> fitting = cuts.stream().filter(cut -> named.contains(cut.amount())).toList();
        List<Cut> left = fitting.size() == 1 ? fitting : cuts;
        if (left.isEmpty()) {
            return new Way(
                    channel,
                    Recovered.unsure(TimeSaid.NOTHING, Doubt.TIME_NOT_SAID, both),
                    Recovered.unsure(List.of(), Doubt.FEE_RUN_TOGETHER, both + beside),
                    note);
        }
        Cut cut = left.getFirst();
        Recovered<List<FeeSaid>> fees = FeeText.read(cut.fee(), beside, note);
        return new Way(
                channel,
                cut.time().isEmpty()
                        ? Recovered.unsure(TimeSaid.NOTHING, Doubt.TIME_NOT_SAID, both)
                        : TimeText.read(cut.time(), note),
                left.size() == 1 ? fees : fees.doubted(Doubt.FEE_RUN_TOGETHER),
                note);
    }
}
