package vn.motcua.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.law.LawFile;

/**
 * The nine indices of evaluation and what a total is called, as the law folder words them.
 *
 * @param until the last day on which the circular was in force
 * @param limits shares that index 9 asks for
 */
@LegalBasis("tt-01-2018#14")
public record EvaluationBook(
        LocalDate until,
        String source,
        Limits limits,
        List<Index> indices,
        List<Band> agency,
        List<Band> officer) {

    /** Whom an index is of. */
    public enum Scope {
        AGENCY,
        OFFICER
    }

    /**
     * In per cent.
     *
     * @param eligible of procedures fit for it, those provided online
     * @param online of dossiers, those that came online; {@code onlineSome} for one point
     */
    public record Limits(int eligible, int online, int onlineSome) {}

    /**
     * @param lacking why nothing counts it
     */
    public record Index(
            int no,
            List<Scope> scope,
            String title,
            String titleEn,
            ScoreBook.@Nullable Words lacking) {

        public Index {
            scope = List.copyOf(scope);
        }
    }

    /** What a total is called from so many points on. */
    public record Band(String name, String nameEn, BigDecimal least) {}

    public EvaluationBook {
        indices = List.copyOf(indices);
        agency = List.copyOf(agency);
        officer = List.copyOf(officer);
    }

    static EvaluationBook read() {
        return LawFile.read("law/score/tt-01-2018.yaml", EvaluationBook.class);
    }

    public List<Index> of(Scope scope) {
        return indices.stream().filter(index -> index.scope().contains(scope)).toList();
    }

    /** What a total is called. */
    public Optional<Band> band(Scope scope, BigDecimal total) {
        return (scope == Scope.AGENCY ? agency : officer)
                .stream()
                        .filter(band -> total.compareTo(band.least()) >= 0)
                        .max(Comparator.comparing(Band::least));
    }
}
