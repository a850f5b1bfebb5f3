package vn.motcua.plan;

import java.util.List;

/**
 * The words of a plan around its rows.
 *
 * @param kind such as {@code QUYẾT ĐỊNH}
 * @param agency as its name stands above the bases
 */
public record PlanWords(
        String kind,
        String place,
        String agency,
        List<String> bases,
        List<Article> articles,
        List<String> recipients,
        List<Annex> annexes,
        List<Section> sections) {

    public static final PlanWords NONE =
            new PlanWords("", "", "", List.of(), List.of(), List.of(), List.of(), List.of());

    /** An article of the decision. */
    public record Article(int number, String text) {}

    /** An annex: what it is called and what it is about. */
    public record Annex(int order, String label, String title) {}

    /** A heading between rows. */
    public record Section(int appendix, String number, String title) {}

    public PlanWords {
        bases = List.copyOf(bases);
        articles = List.copyOf(articles);
        recipients = List.copyOf(recipients);
        annexes = List.copyOf(annexes);
        sections = List.copyOf(sections);
    }
}
