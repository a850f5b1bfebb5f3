package vn.motcua.catalog.national;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.national.CountText.End;
import vn.motcua.catalog.national.FormName.Parted;
import vn.motcua.catalog.national.Paper.Copies;

/**
 * Reads the column {@code thanh_phan_ho_so}: lists of papers, each below a heading ({@code --}
 * where there is none), whose rows are name, file of the form and counts run together. The count
 * ends a row, so what is left behind the last row of a list is the heading of the next.
 */
final class PapersText {

    private static final String HEAD = "Tên giấy tờMẫu đơn, tờ khaiSố lượng";
    private static final String TITLE = "Thành phần hồ sơ";
    private static final int LONGEST_NAME = 4_000;
    private static final int LONGEST_HEADING = 600;

    /** A beginning that no heading has, only the rest of something. */
    private static final Pattern STRAY = Pattern.compile("[:;.,]|\\p{Ll}{2,}(?!\\p{L}*[.)])");

    private PapersText() {}

    static Listed<Paper> read(String column) {
        if (!column.contains(HEAD)) {
            return new Listed<>(List.of(), empty(column) ? null : Doubt.PAPERS_UNREADABLE);
        }
        String[] parts = column.split(Pattern.quote(HEAD), -1);
        List<Paper> papers = new ArrayList<>();
        Recovered<String> heading = heading(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            List<End> ends = CountText.ends(parts[i]);
            int from = 0;
            for (End end : ends) {
                papers.add(paper(heading, parts[i].substring(from, end.start()), end));
                from = end.end();
            }
            heading = heading(parts[i].substring(from));
        }
        boolean cut = !heading.value().isEmpty();
        return new Listed<>(
                papers,
                papers.isEmpty()
                        ? Doubt.PAPERS_UNREADABLE
                        : cut ? Doubt.PAPER_HEADING_UNCLEAR : null);
    }

    /**
     * What of the column before it stands at the beginning: the page was cut where its words first
     * name this column, and these words may stand in a row of the other.
     */
    static String before(String column) {
        int head = column.indexOf(HEAD);
        int own = head < 0 ? -1 : column.lastIndexOf(TITLE, head);
        String before = own < 0 ? "" : column.substring(0, own);
        return WaysText.holdsRow(before) ? before : "";
    }

    /** A list whose rows stand in another column is not whole. */
    static Listed<Paper> cutShort(Listed<Paper> papers) {
        return new Listed<>(papers.rows(), Doubt.PAPERS_UNREADABLE);
    }

    /** Nothing, or only the marks of lists without rows. */
    private static boolean empty(String column) {
        return column.replace("-", "").isBlank() || column.strip().equals(Words.NOTHING);
    }

    /** Marks of lists without rows may stand before the heading. */
    private static Recovered<String> heading(String text) {
        String stripped = text.strip();
        if (stripped.replace("-", "").isBlank()) {
            return Recovered.sure("", text);
        }
        int title = WaysText.holdsRow(stripped) ? stripped.lastIndexOf(TITLE) : -1;
        String own = title < 0 ? stripped : stripped.substring(title + TITLE.length());
        String plain = own.replaceFirst("^(--)+", "").strip();
        boolean clear =
                plain.length() == stripped.length()
                        && !stripped.contains("bản chính,")
                        && stripped.length() <= LONGEST_HEADING
                        && !STRAY.matcher(stripped).lookingAt();
        return new Recovered<>(plain, clear ? null : Doubt.PAPER_HEADING_UNCLEAR, text);
    }

    private static Paper paper(Recovered<String> heading, String text, End end) {
        Parted parted = FormName.part(text);
        Doubt doubt = nameDoubt(parted, end);
        Copies copies = end.copies();
        return new Paper(
                heading,
                new Recovered<>(parted.name(), doubt, text),
                new Recovered<>(copies, countDoubt(end), text),
                parted.form());
    }

    private static @Nullable Doubt nameDoubt(Parted parted, End end) {
        String name = parted.name();
        if (name.chars().filter(Character::isLetter).count() < 3 || name.length() > LONGEST_NAME) {
            return Doubt.PAPER_NAME_UNCLEAR;
        }
        if (!end.certain()) {
            return Doubt.PAPER_COUNT_RUN_TOGETHER;
        }
        return parted.certain() ? null : Doubt.PAPER_FORM_RUN_TOGETHER;
    }

    private static @Nullable Doubt countDoubt(End end) {
        return end.certain() ? null : Doubt.PAPER_COUNT_RUN_TOGETHER;
    }
}
