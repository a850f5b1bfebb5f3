package vn.motcua.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.law.LawFile;

/**
 * The written part of a report: an outline whose sentences are filled with figures of a snapshot,
 * and no others. Pure.
 */
@LegalBasis("nd-63-2010#35.3")
public final class Narrative {

    private static final String FILE = "law/reports/narrative.yaml";
    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(%?)([A-Z][A-Za-z0-9.]*?)\\.(\\d+(?:\\+\\d+)*)(?:/(\\d+(?:\\+\\d+)*))?");

    /**
     * A section.
     *
     * @param chapter whether it is one of the large ones
     * @param sentences none where it is left to be written
     */
    public record Section(
            String number, String title, @Nullable Boolean chapter, List<String> sentences) {

        public Section {
            sentences = List.copyOf(sentences);
        }

        public boolean isChapter() {
            return Boolean.TRUE.equals(chapter);
        }
    }

    private Narrative() {}

    public static List<Section> ofTheLaw() {
        return LawFile.rows(FILE, Section[].class);
    }

    /**
     * @param forms by code
     * @param words what the words in braces stand for
     * @throws IllegalStateException for a figure that the report does not have
     */
    public static List<Section> fill(
            List<Section> outline, Map<String, Filled> forms, Map<String, String> words) {
        return outline.stream()
                .map(section ->
                        new Section(
                                section.number(),
                                section.title(),
                                section.chapter(),
                                section.sentences().stream()
                                        .map(sentence -> sentence(sentence, forms, words))
                                        .distinct()
                                        .toList()))
                .toList();
    }

    /** A sentence with a figure that has no source says that instead. */
    private static String sentence(
            String sentence, Map<String, Filled> forms, Map<String, String> words) {
        return PLACE.matcher(sentence)
                .results()
                .map(place -> FIGURE.matcher(place.group(1)))
                .filter(Matcher::matches)
                .filter(figure -> lacksSource(figure, forms))
                .findFirst()
                .map(figure -> "Biểu " + figure.group(2) + ": chưa có nguồn số liệu.")
                .orElseGet(() -> fill(sentence, forms, words));
    }

    private static boolean lacksSource(Matcher figure, Map<String, Filled> forms) {
        Filled form = forms.get(figure.group(2));
        return form != null
                && Stream.of(figure.group(3), figure.group(4))
                        .filter(Objects::nonNull)
                        .flatMap(columns -> Stream.of(columns.split("\\+", -1)))
                        .anyMatch(column -> form.without().contains(Integer.valueOf(column)));
    }

    private static String fill(
            String sentence, Map<String, Filled> forms, Map<String, String> words) {
        Matcher matcher = PLACE.matcher(sentence);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String word = words.get(matcher.group(1));
            matcher.appendReplacement(
                    filled,
                    Matcher.quoteReplacement(
                            word == null ? figure(matcher.group(1), forms) : word));
        }
        return matcher.appendTail(filled).toString();
    }

    private static String figure(String place, Map<String, Filled> forms) {
        Matcher matcher = FIGURE.matcher(place);
        Filled form = matcher.matches() ? forms.get(matcher.group(2)) : null;
        if (form == null) {
            throw new IllegalStateException("No figure " + place);
        }
        long above = sum(form, matcher.group(3));
        if (matcher.group(1).isEmpty()) {
            return Long.toString(above);
        }
        return Rate.percent(above, sum(form, matcher.group(4)))
                .map(percent -> percent.toString().replace('.', ',') + "%")
                .orElse("không có (không phát sinh)");
    }

    private static long sum(Filled form, @Nullable String columns) {
        return columns == null
                ? 0
                : Stream.of(columns.split("\\+", -1))
                        .mapToLong(column -> form.total(Integer.parseInt(column)))
                        .sum();
    }
}
