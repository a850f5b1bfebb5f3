package vn.motcua.catalog.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.law.LawFile;

/** The reasons that decisions may give, and how often entrances are probed, by day. */
@Component
public class Reasons {

    private static final String FILE = "law/parameters/eligibility.yaml";

    private record Rows(List<ProbeRow> probe, List<ReasonRow> reasons) {}

    private record ProbeRow(
            int everyDays,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String note) {}

    private record ReasonRow(
            String key,
            List<Answer> answers,
            String vi,
            String en,
            boolean needsWords,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) {}

    private final Rows rows = LawFile.read(FILE, Rows.class);

    private static boolean holds(LocalDate on, LocalDate from, @Nullable LocalDate to) {
        return !on.isBefore(from) && (to == null || !on.isAfter(to));
    }

    /** What may be given as the reason on a day, in the order of the list. */
    public List<Reason> on(LocalDate day) {
        return rows.reasons().stream()
                .filter(row -> holds(day, row.validFrom(), row.validTo()))
                .map(Reasons::reason)
                .toList();
    }

    private static Reason reason(ReasonRow row) {
        return new Reason(
                row.key(), row.answers(), new Bilingual(row.vi(), row.en()), row.needsWords());
    }

    /** One that was given at any time. */
    public Optional<Reason> find(String key) {
        return rows.reasons().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .map(Reasons::reason);
    }

    /** After how many days every entrance is asked for again. */
    int probeEvery(LocalDate on) {
        return rows.probe().stream()
                .filter(row -> holds(on, row.validFrom(), row.validTo()))
                .findFirst()
                .orElse(rows.probe().getFirst())
                .everyDays();
    }
}
