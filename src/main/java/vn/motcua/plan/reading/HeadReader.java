package vn.motcua.plan.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the pages before the annexes out of their words, wherever the lines were broken. */
final class HeadReader {

    private static final Pattern NUMBER =
            Pattern.compile("Số\\s*:?\\s*(\\d*)\\s*/\\s*(\\p{Lu}[\\p{Lu}\\d-]*)");
    private static final Pattern PLACE =
            Pattern.compile("((?:\\p{Lu}\\p{Ll}+ ?){1,5}),\\s*ngày\\s+\\d");
    private static final Pattern KIND = Pattern.compile("(QUYẾT ĐỊNH|KẾ HOẠCH)");
    private static final Pattern AGENCY =
            Pattern.compile("(ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND)( (?!CỘNG|ĐỘC)\\p{Lu}{2,})*");
    private static final Pattern BASIS =
            Pattern.compile(
                    "(?:Căn cứ|Thực hiện:|Theo đề nghị|Xét đề nghị) .*?"
                            + "(?= Căn cứ | Thực hiện: | Theo đề nghị | Xét đề nghị |$)");
    private static final Pattern ARTICLE =
            Pattern.compile("Điều (\\d{1,2})\\. (.*?)(?=Điều \\d{1,2}\\. |Nơi nhận|$)");
    private static final Pattern RECIPIENTS =
            Pattern.compile(
                    "Nơi nhận\\s*:(.*?)(?=(?:TM|KT|TUQ|TL|Q)\\. |CHỦ TỊCH|CHÁNH VĂN PHÒNG|$)");
    private static final Pattern YEAR = Pattern.compile("năm (\\d{4})");

    private final String text;

    private HeadReader(String text) {
        this.text = text;
    }

    static PlanHead read(Prose prose) {
        return new HeadReader(prose.text()).head();
    }

    private PlanHead head() {
        int kindAt = at(KIND);
        int basesAt = text.indexOf("Căn cứ ");
        Matcher agency = AGENCY.matcher(text);
        int afterKind = kindAt < 0 ? 0 : kindAt;
        boolean named = agency.find(afterKind) && (basesAt < 0 || agency.start() < basesAt);
        String issuer = named ? agency.group().strip() : "";
        String title = title(kindAt, named ? agency.start() : basesAt);
        if (!named) {
            Matcher above = AGENCY.matcher(text.substring(0, afterKind));
            issuer = above.find() ? above.group().strip() : "";
        }
        LocalDate day = Days.first(text.substring(0, Math.max(0, afterKind))).orElse(null);
        Signer signer = Signer.at(text);
        return new PlanHead(
                number(afterKind),
                day,
                first(PLACE, text.substring(0, Math.max(0, afterKind))),
                first(KIND, text),
                title,
                issuer,
                bases(basesAt),
                articles(),
                recipients(),
                signer.title(),
                signer.name(),
                year(title, day));
    }

    private int at(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.start() : -1;
    }

    private static String first(Pattern pattern, String in) {
        Matcher matcher = pattern.matcher(in);
        return matcher.find() ? matcher.group(1).strip() : "";
    }

    /** Blank where the number is left to be written by hand. */
    private String number(int before) {
        Matcher matcher = NUMBER.matcher(text.substring(0, before));
        return matcher.find() && !matcher.group(1).isEmpty()
                ? matcher.group(1) + "/" + matcher.group(2)
                : "";
    }

    private String title(int kindAt, int end) {
        if (kindAt < 0 || end < 0) {
            return "";
        }
        Matcher kind = KIND.matcher(text);
        return kind.find(kindAt) && kind.end() < end
                ? text.substring(kind.end(), end).replaceAll("CHỦ TỊCH\\s*$", "").strip()
                : "";
    }

    private List<String> bases(int from) {
        List<String> bases = new ArrayList<>();
        if (from < 0) {
            return bases;
        }
        int end = text.indexOf("QUYẾT ĐỊNH:", from);
        Matcher matcher = BASIS.matcher(text.substring(from, end < 0 ? endOfBases(from) : end));
        while (matcher.find()) {
            bases.add(matcher.group().strip());
        }
        return bases;
    }

    private int endOfBases(int from) {
        int article = text.indexOf("Điều 1.", from);
        return article < 0 ? text.length() : article;
    }

    private List<PlanHead.Article> articles() {
        List<PlanHead.Article> articles = new ArrayList<>();
        Matcher matcher = ARTICLE.matcher(text);
        while (matcher.find()) {
            articles.add(
                    new PlanHead.Article(
                            Integer.parseInt(matcher.group(1)), matcher.group(2).strip()));
        }
        return articles;
    }

    private List<String> recipients() {
        List<String> recipients = new ArrayList<>();
        Matcher matcher = RECIPIENTS.matcher(text);
        if (matcher.find()) {
            for (String one : matcher.group(1).split("(?<=[;.])\\s*-|^\\s*-", -1)) {
                if (!one.isBlank()) {
                    recipients.add(one.strip());
                }
            }
        }
        return recipients;
    }

    private static @Nullable Integer year(String title, @Nullable LocalDate day) {
        Matcher matcher = YEAR.matcher(title);
        if (matcher.find()) {
            return Integer.valueOf(matcher.group(1));
        }
        return day == null ? null : day.getYear();
    }
}
