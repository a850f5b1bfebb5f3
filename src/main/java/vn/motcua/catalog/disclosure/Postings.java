package vn.motcua.catalog.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.catalog.Catalog;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** The places where procedures are posted, and what is said to hang there. */
@Component
@LegalBasis("nd-63-2010#17")
public class Postings {

    private static final String STREAM = "posting-place";
    private static final int LONGEST = 120;

    /** A place with all that hangs or is to hang there. */
    public record Wall(PostingPlace place, List<PostingLine> lines, Coverage coverage) {

        public Wall {
            lines = List.copyOf(lines);
        }
    }

    private final PostingStore store;
    private final PostingLimits limits;
    private final Catalog catalog;
    private final Organizations organizations;
    private final Calendars calendars;
    private final Access access;
    private final Journal journal;
    private final BusinessClock clock;

    Postings(
            PostingStore store,
            PostingLimits limits,
            Catalog catalog,
            Organizations organizations,
            Calendars calendars,
            Access access,
            Journal journal,
            BusinessClock clock) {
        this.store = store;
        this.limits = limits;
        this.catalog = catalog;
        this.organizations = organizations;
        this.calendars = calendars;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws RefusalException for who looks after no place anywhere
     */
    public void requireKeeper(SignedIn by) {
        access.requireAnywhere(by, Right.CATALOG_POST);
    }

    /** The agencies whose places somebody looks after. */
    public List<Unit> agencies(SignedIn by) {
        LocalDate today = clock.today();
        return organizations.chart().units(today).stream()
                .filter(unit -> access.may(by, Right.CATALOG_POST, Scope.of(unit.id())))
                .filter(unit -> !catalog.offeredBy(unit.id(), today).isEmpty())
                .toList();
    }

    /** All places of those agencies, in their order. */
    public List<Wall> walls(SignedIn by) {
        requireKeeper(by);
        Set<UUID> agencies =
                agencies(by).stream()
                        .map(Unit::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        List<PostingPlace> places = store.places(agencies);
        Map<UUID, List<Posting>> posted =
                store.posted(places.stream().map(PostingPlace::id).toList()).stream()
                        .collect(Collectors.groupingBy(Posting::place));
        return places.stream()
                .map(place -> wall(place, posted.getOrDefault(place.id(), List.of())))
                .toList();
    }

    /**
     * @throws RefusalException where there is no such place, or none that they look after
     */
    public Wall wall(UUID place, SignedIn by) {
        return wall(require(place, by), store.posted(List.of(place)));
    }

    private PostingPlace require(UUID id, SignedIn by) {
        PostingPlace place =
                store.place(id)
                        .orElseThrow(() -> new RefusalException(new PostingRefusal.NoSuchPlace()));
        access.require(by, Right.CATALOG_POST, Scope.of(place.agency()));
        return place;
    }

    private Wall wall(PostingPlace place, List<Posting> posted) {
        LocalDate today = clock.today();
        var calendar = calendars.of(place.agency(), today);
        List<PostingLine> lines =
                PostingRules.lines(
                        catalog.offeredBy(place.agency(), today),
                        posted,
                        catalog.snapshot(),
                        day -> {
                            LocalDate from =
                                    day.isBefore(place.openedOn()) ? place.openedOn() : day;
                            return calendar.plusWorkingDays(from, limits.within(from));
                        });
        return new Wall(place, lines, Coverage.of(lines, today));
    }

    /** Opens a place; sent again under the same id it is opened once. */
    @Transactional
    public void open(PostingPlace place, SignedIn by) {
        access.require(by, Right.CATALOG_POST, Scope.of(place.agency()));
        if (place.name().isBlank() || place.name().length() > LONGEST) {
            throw new RefusalException(new PostingRefusal.PlaceNameMissing());
        }
        if (store.place(place.id()).isEmpty()) {
            write(place.id(), new PostingEvent.PlaceOpened(place.agency(), place.kind()), by);
            store.open(place);
        }
    }

    @Transactional
    public void close(UUID id, SignedIn by) {
        PostingPlace place = require(id, by);
        write(id, new PostingEvent.PlaceClosed(place.agency()), by);
        store.close(id, clock.today());
    }

    /**
     * Says that sheets of what holds today hang there, and that those of what no longer holds were
     * taken down.
     *
     * @param codes of the procedures
     * @param on the day on which that was done
     * @throws RefusalException with everything that is wrong; then nothing is noted
     */
    @Transactional
    public void posted(UUID id, List<String> codes, LocalDate on, SignedIn by) {
        Wall wall = wall(id, by);
        Map<String, PostingLine> lines = new LinkedHashMap<>();
        wall.lines().forEach(line -> lines.put(line.version().code(), line));
        List<Refusal> wrong = new ArrayList<>();
        if (codes.isEmpty()) {
            wrong.add(new PostingRefusal.NothingChosen());
        }
        if (on.isAfter(clock.today())) {
            wrong.add(new PostingRefusal.DayImpossible());
        }
        codes.stream()
                .filter(code -> !lines.containsKey(code))
                .forEach(code -> wrong.add(new PostingRefusal.Moved(code)));
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        List<UUID> up = new ArrayList<>();
        List<String> down = new ArrayList<>();
        for (String code : new LinkedHashSet<>(codes)) {
            PostingLine line = Objects.requireNonNull(lines.get(code));
            if (line.state() == PostingLine.State.LEFT_OVER) {
                down.add(code);
            } else {
                up.add(line.version().id());
            }
        }
        List<PostingEvent> events = new ArrayList<>();
        if (!up.isEmpty()) {
            events.add(new PostingEvent.Posted(up, on, by.staff()));
        }
        if (!down.isEmpty()) {
            events.add(new PostingEvent.TakenDown(down, on, by.staff()));
        }
        journal.write(id, STREAM, events, clock.instant(), by.actor());
        up.forEach(version -> put(id, version, on, by));
        down.forEach(code -> store.take(id, code));
    }

    private void put(UUID place, UUID version, LocalDate on, SignedIn by) {
        String code = catalog.version(version).code();
        store.put(new Posting(place, code, version, on, by.staff()));
    }

    private void write(UUID place, PostingEvent event, SignedIn by) {
        journal.write(place, STREAM, List.of(event), clock.instant(), by.actor());
    }
}
