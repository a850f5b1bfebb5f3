package vn.motcua.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.law.LawFile;

/** What money of plans may be spent on and where it may come from, by day (TT 167/2012/TT-BTC). */
@Component
public class BudgetTerms {

    private static final String FILE = "law/parameters/plan-budget.yaml";

    private record Rows(List<Row> categories, List<Row> sources) {}

    private record Row(
            String key,
            String vi,
            String en,
            boolean verified,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) {

        boolean holds(LocalDate on) {
            return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
        }

        BudgetTerm term() {
            return new BudgetTerm(key, new Bilingual(vi, en), verified, source);
        }
    }

    private final Rows rows = LawFile.read(FILE, Rows.class);

    /** Kinds of expense (nội dung chi). */
    public List<BudgetTerm> categories(LocalDate on) {
        return on(rows.categories(), on);
    }

    /** Sources of money (nguồn kinh phí). */
    public List<BudgetTerm> sources(LocalDate on) {
        return on(rows.sources(), on);
    }

    private static List<BudgetTerm> on(List<Row> rows, LocalDate day) {
        return rows.stream().filter(row -> row.holds(day)).map(Row::term).toList();
    }

    /** One that held on any day: lines keep the key that they were written with. */
    public Optional<BudgetTerm> find(String key) {
        return Stream.concat(rows.categories().stream(), rows.sources().stream())
                .filter(row -> row.key().equals(key))
                .findFirst()
                .map(Row::term);
    }
}
