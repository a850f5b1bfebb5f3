package vn.motcua.postal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.law.LawFile;

/** What an operator's words mean here: dated data, since operators change them. */
@Component
public class Statuses {

    /** One word of one operator. */
    record Row(
            String operator,
            String code,
            @Nullable PostState state,
            int rank,
            String vi,
            String en,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) {

        private boolean holds(String of, String wanted, LocalDate day) {
            return operator.equals(of)
                    && code.equals(wanted)
                    && !day.isBefore(validFrom)
                    && (validTo == null || !day.isAfter(validTo));
        }
    }

    private final List<Row> rows = LawFile.rows("law/parameters/postal-statuses.yaml", Row[].class);

    Optional<Row> find(String operator, String code, LocalDate on) {
        return rows.stream().filter(row -> row.holds(operator, code, on)).findFirst();
    }

    /** The operator's own words; the bare code where it is not known. */
    public Bilingual words(String operator, String code, LocalDate on) {
        return find(operator, code, on)
                .map(row -> new Bilingual(row.vi, row.en))
                .orElse(new Bilingual(code, code));
    }
}
