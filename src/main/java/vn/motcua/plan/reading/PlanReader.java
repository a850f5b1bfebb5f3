package vn.motcua.plan.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.kernel.LegalBasis;

/**
 * Reads a plan as decisions issue them: pages of a decision, then annexes with tables of tasks. The
 * text may be broken at any lines and pages.
 */
@LegalBasis("nd-30-2020#Phụ lục I")
public final class PlanReader {

    private static final Pattern ANNEX =
            Pattern.compile("(?:PHỤ LỤC|Phụ lục)(?: số)?(?: ([IVX]+|\\d{1,2}))?[.:]?");
    private static final Pattern NOTE = Pattern.compile("\\(?\\s*[Kk]èm theo (.*?)\\)");
    private static final Pattern NOTE_NUMBER =
            Pattern.compile("số\\s*:?\\s*(\\d+\\s*/\\s*\\p{Lu}[\\p{Lu}\\d-]*)");
    private static final Pattern NOTE_AGENCY = Pattern.compile("\\d{4} của (.+)$");

    private final Lines lines;
    private final Prose front = new Prose();
    private final List<Annex> annexes = new ArrayList<>();

    /** An annex while it is read. */
    private record Annex(String label, int line, Prose before, TableReader table) {}

    private PlanReader(String text) {
        this.lines = Lines.of(text);
    }

    /** What the text says, with what is odd about it; never fails. */
    public static PlanDocument read(String text) {
        return new PlanReader(text).document();
    }

    private PlanDocument document() {
        for (int i = 1; i <= lines.count(); i++) {
            line(i);
        }
        annexes.forEach(annex -> annex.table().close());
        List<Annex> filled =
                annexes.stream()
                        .filter(annex -> !annex.label().isEmpty() || hasRows(annex))
                        .toList();
        List<AppendixText> appendices = new ArrayList<>();
        List<SectionText> sections = new ArrayList<>();
        List<RowText> rows = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Annex annex : filled) {
            int order = appendices.size() + 1;
            appendices.add(appendix(order, annex));
            AnnexReader read = new AnnexReader(order, annex.table());
            sections.addAll(read.sections());
            rows.addAll(read.rows());
            findings.addAll(read.findings());
        }
        PlanHead head = HeadReader.read(front);
        List<RowText> quoted = quoted(rows);
        findings.addAll(HeadChecks.of(head, appendices, front));
        findings.addAll(NumberChecks.of(quoted, sections));
        findings.addAll(RowChecks.of(quoted, head));
        findings.addAll(Abbreviations.odd(lines, quoted));
        findings.sort(Comparator.comparingInt(Finding::line).thenComparing(Finding::sort));
        return new PlanDocument(head, appendices, sections, quoted, findings);
    }

    private static boolean hasRows(Annex annex) {
        return !annex.table().rows().isEmpty();
    }

    private void line(int i) {
        String tidy = lines.tidy(i);
        boolean table = !annexes.isEmpty() && annexes.getLast().table().take(i, lines.line(i));
        if (table) {
            return;
        }
        Matcher annex = ANNEX.matcher(tidy);
        if (annex.matches() && (annex.group(1) != null || i == 1 || lines.isBlank(i - 1))) {
            if (!annexes.isEmpty()) {
                annexes.getLast().table().close();
            }
            annexes.add(new Annex(tidy, i, new Prose(), new TableReader()));
            return;
        }
        if (annexes.isEmpty()) {
            TableReader unlabelled = new TableReader();
            if (unlabelled.take(i, lines.line(i))) {
                annexes.add(new Annex("", i, new Prose(), unlabelled));
                return;
            }
            front.add(i, tidy);
        } else if (annexes.getLast().label().isEmpty()) {
            front.add(i, tidy);
        } else if (!hasRows(annexes.getLast())) {
            annexes.getLast().before().add(i, tidy);
        }
    }

    private static AppendixText appendix(int order, Annex annex) {
        String text = annex.before().text();
        Matcher note = NOTE.matcher(text);
        boolean noted = note.find();
        String said = noted ? note.group(1) : "";
        Matcher number = NOTE_NUMBER.matcher(said);
        Matcher agency = NOTE_AGENCY.matcher(said);
        return new AppendixText(
                order,
                annex.label(),
                (noted ? text.substring(0, note.start()) : text).strip(),
                number.find() ? number.group(1).replaceAll("\\s", "") : "",
                Days.first(said).orElse(null),
                agency.find() ? agency.group(1).strip() : "",
                annex.line());
    }

    /** Where two annexes quote rows alike, the later one's are quoted with the annex. */
    private static List<RowText> quoted(List<RowText> rows) {
        Map<String, Integer> first = new LinkedHashMap<>();
        List<RowText> quoted = new ArrayList<>();
        for (RowText row : rows) {
            int of = first.computeIfAbsent(row.code(), code -> row.appendix());
            quoted.add(
                    of == row.appendix() || row.code().isEmpty()
                            ? row
                            : row.coded(Numbers.roman(row.appendix()) + "/" + row.code()));
        }
        return quoted;
    }
}
