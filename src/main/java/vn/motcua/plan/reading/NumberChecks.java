package vn.motcua.plan.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers that are left out or given twice; nothing is numbered anew. */
final class NumberChecks {

    /** More than this is no gap in the numbering but another numbering. */
    private static final int FAR = 20;

    /** One number of a sequence, and how the one before it would be quoted. */
    private record Numbered(String number, String code, int line) {}

    private NumberChecks() {}

    static List<Finding> of(List<RowText> rows, List<SectionText> sections) {
        Map<String, List<Numbered>> sequences = new LinkedHashMap<>();
        for (SectionText one : sections) {
            add(sequences, "section" + one.appendix(), one.number(), one.number(), one.line());
        }
        for (RowText row : rows) {
            String number = row.number();
            String parent = number.substring(0, number.lastIndexOf('.') + 1);
            String sequence = row.appendix() + "|" + row.section() + "|" + parent;
            add(sequences, sequence, number, row.code(), row.line());
        }
        List<Finding> found = new ArrayList<>();
        sequences.values().forEach(sequence -> check(sequence, found));
        return found;
    }

    private static void add(
            Map<String, List<Numbered>> to, String sequence, String number, String code, int line) {
        if (!number.isEmpty()) {
            to.computeIfAbsent(sequence, key -> new ArrayList<>())
                    .add(new Numbered(number, code, line));
        }
    }

    private static void check(List<Numbered> sequence, List<Finding> found) {
        Set<String> seen = new HashSet<>();
        Set<Integer> values = new HashSet<>();
        sequence.forEach(one -> values.add(Numbers.value(one.number())));
        int at = 0;
        for (Numbered one : sequence) {
            if (!seen.add(one.number())) {
                found.add(Finding.of(Sort.DUPLICATE_NUMBER, one.code(), one.line(), one.code()));
            }
            int value = Numbers.value(one.number());
            for (int missing = at + 1; missing < value && value - at < FAR; missing++) {
                if (!values.contains(missing)) {
                    String code = instead(one, missing);
                    found.add(Finding.of(Sort.GAP, code, one.line(), code, one.code()));
                }
            }
            at = Math.max(at, value);
        }
    }

    /** The code of a row or heading that is not there, quoted as the one after it is. */
    private static String instead(Numbered one, int missing) {
        String number = one.number();
        String last = number.substring(number.lastIndexOf('.') + 1);
        String named = last.matches("\\d+") ? String.valueOf(missing) : Numbers.roman(missing);
        return one.code().substring(0, one.code().length() - last.length()) + named;
    }
}
