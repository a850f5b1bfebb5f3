package vn.motcua.catalog.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.LegalBasis;

/**
 * How places of disclosure stood on a day, and what became of the changes of a period there; for
 * figures, so it asks nobody's right. The catalogue is read by what is known now.
 */
@Component
@LegalBasis("nd-63-2010#17")
public class PastPostings {

    private final PastStore store;
    private final AgencyContacts contacts;
    private final PostingLimits limits;
    private final Catalog catalog;
    private final Calendars calendars;

    PastPostings(
            PastStore store,
            AgencyContacts contacts,
            PostingLimits limits,
            Catalog catalog,
            Calendars calendars) {
        this.store = store;
        this.contacts = contacts;
        this.limits = limits;
        this.catalog = catalog;
        this.calendars = calendars;
    }

    /** A place on a day. */
    public record Wall(PostingPlace place, List<PostingLine> lines, NoticeState notice) {

        public Wall {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What a change asked of a place.
     *
     * @param version what was to be put up; where {@code ended}, what was to be taken down
     * @param done when that was first done; absent while it is not
     */
    public record Shift(
            PostingPlace place,
            ProcedureVersion version,
            boolean ended,
            LocalDate due,
            @Nullable LocalDate done) {

        public boolean isInTime() {
            return done != null && !done.isAfter(due);
        }

        public boolean isRunning(LocalDate on) {
            return done == null && !on.isAfter(due);
        }
    }

    /**
     * Places of agencies that were open on a day, as they stood at its end.
     *
     * @param known what was said later does not count; absent for all that is known
     */
    public List<Wall> walls(Set<UUID> agencies, LocalDate day, @Nullable Instant known) {
        List<PostingPlace> places = store.places(agencies, day);
        List<UUID> ids = places.stream().map(PostingPlace::id).toList();
        Map<UUID, List<Posting>> posted =
                store.posted(ids, day, known).stream()
                        .collect(Collectors.groupingBy(Posting::place));
        Map<UUID, PastStore.Notice> notices =
                store.notices(ids, day, known).stream()
                        .collect(Collectors.toMap(PastStore.Notice::place, one -> one));
        Map<UUID, AgencyContact> shown =
                contacts.byId(notices.values().stream().map(PastStore.Notice::contact).toList());
        Map<UUID, AgencyContact> right = contacts.on(agencies, day);
        List<Wall> walls = new ArrayList<>();
        for (PostingPlace place : places) {
            PastStore.Notice notice = notices.get(place.id());
            walls.add(
                    new Wall(
                            place,
                            new PostingRules(catalog.snapshot(), days(place, day))
                                    .lines(
                                            catalog.offeredBy(place.agency(), day),
                                            posted.getOrDefault(place.id(), List.of())),
                            NoticeState.of(
                                    right.get(place.agency()),
                                    notice == null ? null : shown.get(notice.contact()),
                                    notice == null ? null : notice.on())));
        }
        return walls;
    }

    private PlaceDays days(PostingPlace place, LocalDate day) {
        return PlaceDays.of(place, day, calendars, limits);
    }

    /** What the changes of a period asked of places that were open then and at its end. */
    public List<Shift> shifts(
            Set<UUID> agencies, LocalDate from, LocalDate to, @Nullable Instant known) {
        CatalogSnapshot snapshot = catalog.snapshot();
        List<ProcedureVersion> begun =
                snapshot.all().stream()
                        .filter(v -> !v.isInternal() && isIn(v.validFrom(), from, to))
                        .toList();
        List<ProcedureVersion> ended =
                snapshot.all().stream()
                        .filter(v -> !v.isInternal() && isEnd(v, from, to, snapshot))
                        .toList();
        if (begun.isEmpty() && ended.isEmpty()) {
            return List.of();
        }
        List<PostingPlace> places = store.places(agencies, to);
        Map<UUID, List<PastStore.Said>> said =
                store
                        .said(
                                places.stream().map(PostingPlace::id).toList(),
                                codes(begun, ended),
                                to,
                                known)
                        .stream()
                        .collect(Collectors.groupingBy(PastStore.Said::place));
        List<Shift> shifts = new ArrayList<>();
        for (PostingPlace place : places) {
            List<PastStore.Said> here = said.getOrDefault(place.id(), List.of());
            begun.forEach(version -> putUp(place, version, here, to, shifts));
            ended.forEach(version -> takenDown(place, version, here, to, shifts));
        }
        return shifts;
    }

    /** The last version of a procedure, whose end is in the period. */
    private static boolean isEnd(
            ProcedureVersion version, LocalDate from, LocalDate to, CatalogSnapshot snapshot) {
        LocalDate end = version.validTo();
        return end != null
                && isIn(end, from, to)
                && snapshot.inForce(version.code(), end).isEmpty();
    }

    private static boolean isIn(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static Set<String> codes(
            Collection<ProcedureVersion> begun, Collection<ProcedureVersion> ended) {
        Set<String> codes = new HashSet<>();
        begun.forEach(version -> codes.add(version.code()));
        ended.forEach(version -> codes.add(version.code()));
        return codes;
    }

    private void putUp(
            PostingPlace place,
            ProcedureVersion version,
            List<PastStore.Said> here,
            LocalDate to,
            List<Shift> shifts) {
        LocalDate changed = version.validFrom();
        if (changed.isBefore(place.openedOn())
                || !catalog.offers(place.agency(), version, changed)) {
            return;
        }
        LocalDate done =
                here.stream()
                        .filter(one -> one.kind() == PostingAct.Kind.POSTED)
                        .filter(one -> one.version().equals(version.id()))
                        .map(PastStore.Said::on)
                        .findFirst()
                        .orElse(null);
        shifts.add(new Shift(place, version, false, days(place, to).due(changed), done));
    }

    /** Only where it hung on the eve of its end. */
    private void takenDown(
            PostingPlace place,
            ProcedureVersion version,
            List<PastStore.Said> here,
            LocalDate to,
            List<Shift> shifts) {
        LocalDate end = Objects.requireNonNull(version.validTo());
        boolean hung = false;
        LocalDate done = null;
        for (PastStore.Said one : here) {
            if (!one.code().equals(version.code())) {
                continue;
            }
            if (one.on().isBefore(end)) {
                hung = one.kind() == PostingAct.Kind.POSTED;
            } else if (done == null && one.kind() == PostingAct.Kind.TAKEN_DOWN) {
                done = one.on();
            }
        }
        if (hung && !end.isBefore(place.openedOn())) {
            shifts.add(new Shift(place, version, true, days(place, to).due(end), done));
        }
    }
}
