package vn.motcua.rating;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.kernel.LegalBasis;

/**
 * What people are asked from a day on ({@code rating/questionnaires.yaml}): each factor on five
 * levels, and how content they are on the whole. The law names the factors and leaves the sheet to
 * the province.
 */
@LegalBasis("tt-01-2018#12.4")
public record Questionnaire(LocalDate from, List<Factor> factors) {

    public static final int LEVELS = 5;

    /** From this level on somebody counts as content (hài lòng, rất hài lòng). */
    public static final int CONTENT = 4;

    /** One thing that is asked. */
    public record Factor(String id, String name, String nameEn) {}

    public Questionnaire {
        factors = List.copyOf(factors);
    }
}
