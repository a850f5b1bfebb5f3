package vn.motcua.archive;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureResult;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Validity;
import vn.motcua.kernel.Bilingual;

/** Kinds of results as the catalogue knows them. */
@Component
public class ResultTypes {

    private final Catalog catalog;

    ResultTypes(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Names by code, of all versions that there ever were; the last name counts. */
    public Map<String, Bilingual> names() {
        Map<String, Bilingual> names = new TreeMap<>();
        for (ProcedureVersion version : catalog.snapshot().all()) {
            for (ProcedureResult result : version.results()) {
                if (!result.code().isEmpty()) {
                    names.put(result.code(), new Bilingual(result.name(), result.nameEn()));
                }
            }
        }
        return names;
    }

    /**
     * The last day on which a result of a procedure holds, as far as its publication says.
     *
     * @return empty where it holds without a limit, or nothing is said
     */
    Optional<LocalDate> lastDay(UUID version, String type, LocalDate signed) {
        return catalog.version(version).results().stream()
                .filter(result -> result.code().equals(type))
                .findFirst()
                .map(ProcedureResult::validity)
                .map(Validity::lasts)
                .flatMap(lasts -> Optional.ofNullable(last(lasts, signed)));
    }

    /** What lasts from a day of issue ends the day before its anniversary. */
    private static @Nullable LocalDate last(WorkDuration lasts, LocalDate signed) {
        return switch (lasts.unit()) {
            case MONTH -> signed.plusMonths(lasts.amount().longValue()).minusDays(1);
            case CALENDAR_DAY -> signed.plusDays(lasts.amount().longValue()).minusDays(1);
            // No result holds for working time: nothing is guessed.
            case WORKING_DAY, WORKING_HOUR, SAME_DAY -> null;
        };
    }
}
