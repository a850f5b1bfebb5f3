package vn.motcua.plan.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Abbreviations that stand once or twice and differ by one letter from one that stands often. */
final class Abbreviations {

    private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{Lu}{3,6}(?!\\p{L})");
    private static final int RARE = 3;
    private static final int OFTEN = 10;

    private Abbreviations() {}

    static List<Finding> odd(Lines lines, List<RowText> rows) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 1; i <= lines.count(); i++) {
            Matcher word = WORD.matcher(lines.line(i));
            while (word.find()) {
                counts.merge(word.group(), 1, Integer::sum);
            }
        }
        List<Finding> found = new ArrayList<>();
        for (int i = 1; i <= lines.count(); i++) {
            Matcher word = WORD.matcher(lines.line(i));
            while (word.find()) {
                int line = i;
                String said = word.group();
                meant(said, counts)
                        .ifPresent(meant ->
                                found.add(
                                        Finding.of(
                                                Sort.ODD_ABBREVIATION,
                                                row(line, rows),
                                                line,
                                                said,
                                                meant)));
            }
        }
        return found;
    }

    private static Optional<String> meant(String said, Map<String, Integer> counts) {
        if (counts.getOrDefault(said, 0) > RARE) {
            return Optional.empty();
        }
        return counts.entrySet().stream()
                .filter(other -> other.getValue() >= OFTEN && oneLetterApart(said, other.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    private static boolean oneLetterApart(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int apart = 0;
        for (int i = 0; i < one.length(); i++) {
            apart += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return apart == 1;
    }

    private static String row(int line, List<RowText> rows) {
        return rows.stream()
                .filter(row -> row.line() <= line && line <= row.lastLine())
                .map(RowText::code)
                .findFirst()
                .orElse("");
    }
}
