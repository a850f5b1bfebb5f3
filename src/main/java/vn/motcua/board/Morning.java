package vn.motcua.board;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.catalog.Catalog;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.law.DatedRows;

/** What calls for somebody now, in the units that a leader watches over. */
@Component
public class Morning {

    private final MorningStore store;
    private final Calendars calendars;
    private final Catalog catalog;
    private final BusinessClock clock;
    private final DatedRows rules = DatedRows.read("clock");

    Morning(MorningStore store, Calendars calendars, Catalog catalog, BusinessClock clock) {
        this.store = store;
        this.calendars = calendars;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** The day as it is now. */
    public MorningDay day() {
        Instant now = clock.instant();
        return MorningDay.of(now, calendars.common(Zones.dayOf(now)));
    }

    /** Every open task that presses, by promise; of this list are all numbers and all rows. */
    public List<Pressing> pressing(Collection<UUID> units, MorningDay day) {
        return store.read(units, day.until()).stream()
                .flatMap(row -> press(row, day).map(row::as).stream())
                .toList();
    }

    private Optional<Press> press(MorningStore.Row row, MorningDay day) {
        Instant paused = row.pausedAt();
        if (paused == null) {
            return day.running(row.promised());
        }
        return row.suspended() ? day.suspended(paused, warnDays(row)) : Optional.empty();
    }

    /** The same days after which leaders are told once a week. */
    private int warnDays(MorningStore.Row row) {
        return rules.on(
                        Zones.dayOf(row.receivedAt()),
                        catalog.version(row.version()).field().code())
                .number("suspension-warn-days");
    }
}
