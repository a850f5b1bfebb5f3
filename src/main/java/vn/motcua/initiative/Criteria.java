package vn.motcua.initiative;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.law.LawFile;

/** By what initiatives are assessed, by day. */
@Component
public class Criteria {

    private static final String FILE = "law/parameters/initiative-criteria.yaml";

    private record Rows(List<Row> criteria) {}

    private record Row(
            String key,
            String vi,
            String en,
            int most,
            boolean verified,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) {

        boolean holds(LocalDate on) {
            return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
        }

        Criterion criterion() {
            return new Criterion(key, new Bilingual(vi, en), most, verified);
        }
    }

    private final List<Row> rows = LawFile.read(FILE, Rows.class).criteria();

    /** Those of a day, in the order of the sheet. */
    public List<Criterion> on(LocalDate day) {
        return rows.stream().filter(row -> row.holds(day)).map(Row::criterion).toList();
    }
}
