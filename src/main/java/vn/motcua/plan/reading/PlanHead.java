package vn.motcua.plan.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the annexes.
 *
 * @param number on the first page; blank where that is left blank
 * @param kind such as {@code QUYẾT ĐỊNH}
 * @param agency as its name stands above the bases
 * @param signerTitle lines above the name, such as {@code KT. CHỦ TỊCH PHÓ CHỦ TỊCH}
 * @param year that the plan is for
 */
public record PlanHead(
        String number,
        @Nullable LocalDate day,
        String place,
        String kind,
        String title,
        String agency,
        List<String> bases,
        List<Article> articles,
        List<String> recipients,
        String signerTitle,
        String signer,
        @Nullable Integer year) {

    /** Parts that a decision of this sort has. */
    public enum Part {
        NUMBER,
        DAY,
        TITLE,
        AGENCY,
        BASES,
        ARTICLES,
        RECIPIENTS,
        SIGNER
    }

    public PlanHead {
        bases = List.copyOf(bases);
        articles = List.copyOf(articles);
        recipients = List.copyOf(recipients);
    }

    /** An article of the decision, with the lines of its clauses run together. */
    public record Article(int number, String text) {}
}
