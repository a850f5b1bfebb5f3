package vn.motcua.exchange;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Status;
import vn.motcua.kernel.law.DatedRows;

/** What the portal is told and how patiently, by day; before any rule the first holds. */
@Component
class ExchangeParameters {

    private final DatedRows rows = DatedRows.read("exchange");
    private final Map<LocalDate, Map<Status, Integer>> codes = new ConcurrentHashMap<>();

    /** The portal's code of a status on a day. */
    int code(Status status, LocalDate on) {
        return Objects.requireNonNull(
                codes.computeIfAbsent(on, this::codes).get(status), status.name());
    }

    private Map<Status, Integer> codes(LocalDate on) {
        DatedRows.Values values = rows.onOrFirst(on);
        Map<Status, Integer> codes = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            codes.put(status, values.number("status." + status.name()));
        }
        return codes;
    }

    int number(String key, LocalDate on) {
        return rows.onOrFirst(on).number(key);
    }

    Duration seconds(String key, LocalDate on) {
        return Duration.ofSeconds(number(key, on));
    }

    /** Rule of a field, as the file has it: {@code required|optional most pattern}. */
    String field(String kind, String name, LocalDate on) {
        return rows.onOrFirst(on).text(kind + "." + name);
    }
}
