package vn.motcua.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/**
 * A plan as the decision that issues it, with its annexes of tasks. Everything is said in
 * Vietnamese.
 *
 * @param kind such as {@code QUYẾT ĐỊNH}
 * @param number null leaves room, as for the day
 * @param agency as its name stands above the bases; blank for none
 * @param bases what it rests on, one paragraph each
 * @param articles its articles, their clauses as lines
 * @param signerTitle such as {@code KT. CHỦ TỊCH}
 * @param signer blank leaves room
 * @param at when it was made out
 */
@LegalBasis("nd-30-2020#Phụ lục I")
public record PlanPaper(
        Letterhead letterhead,
        String kind,
        @Nullable String number,
        @Nullable LocalDate day,
        String title,
        String agency,
        List<String> bases,
        List<Article> articles,
        List<String> recipients,
        String signerTitle,
        String signer,
        List<Annex> annexes,
        Instant at) {

    public PlanPaper {
        bases = List.copyOf(bases);
        articles = List.copyOf(articles);
        recipients = List.copyOf(recipients);
        annexes = List.copyOf(annexes);
    }

    /** An article: what stands behind its number, then its clauses. */
    public record Article(int number, List<String> lines) {
        public Article {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An annex.
     *
     * @param label such as {@code Phụ lục I}
     */
    public record Annex(String label, String title, List<Line> lines) {
        public Annex {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A task, or a heading between tasks.
     *
     * @param heading whether only number and task are filled
     */
    public record Line(
            String number,
            boolean heading,
            String task,
            String lead,
            String support,
            String product,
            String time) {}
}
