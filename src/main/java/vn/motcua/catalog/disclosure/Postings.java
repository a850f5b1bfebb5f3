package vn.motcua.catalog.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    /**
     * A place with all that hangs or is to hang there.
     *
     * @param proven what was said of it with a picture or an address
     */
    public record Wall(
            PostingPlace place,
            List<PostingLine> lines,
            Coverage coverage,
            NoticeState notice,
            Set<UUID> proven) {

        public Wall {
            lines = List.copyOf(lines);
            proven = Set.copyOf(proven);
        }

        /** Sheets to put up anew or to take down, and the petition notice. */
        public int due() {
            return coverage.due() + (notice.isDone() ? 0 : 1);
        }

        /** The same place with only some of its lines. */
        public Wall with(List<PostingLine> some, LocalDate today) {
            return new Wall(place, some, Coverage.of(some, today), notice, proven);
        }

        public boolean isProven(PostingLine line) {
            return line.posted() != null && proven.contains(line.posted().act());
        }
    }

    private final PostingStore store;
    private final PostingActStore acts;
    private final AgencyContacts contacts;
    private final PostingLimits limits;
    private final Catalog catalog;
    private final Organizations organizations;
    private final Calendars calendars;
    private final Access access;
    private final Journal journal;
    private final BusinessClock clock;

    Postings(
            PostingStore store,
            PostingActStore acts,
            AgencyContacts contacts,
            PostingLimits limits,
            Catalog catalog,
            Organizations organizations,
            Calendars calendars,
            Access access,
            Journal journal,
            BusinessClock clock) {
        this.store = store;
        this.acts = acts;
        this.contacts = contacts;
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
        return walls(store.places(agencies));
    }

    /** How many sheets and notices are to be put up anew or taken down, in all those places. */
    public long due(SignedIn by) {
        return walls(by).stream().mapToLong(Wall::due).sum();
    }

    private List<Wall> walls(List<PostingPlace> places) {
        List<UUID> ids = places.stream().map(PostingPlace::id).toList();
        Map<UUID, List<Posting>> posted =
                store.posted(ids).stream().collect(Collectors.groupingBy(Posting::place));
        Map<UUID, PostingActStore.Shown> notices = acts.notices(ids);
        Map<UUID, AgencyContact> shown =
                contacts.byId(notices.values().stream().map(n -> n.contact()).toList());
        Map<UUID, AgencyContact> now =
                contacts.current(places.stream().map(PostingPlace::agency).distinct().toList());
        Set<UUID> proven = acts.proven(ids);
        LocalDate today = clock.today();
        List<Wall> walls = new ArrayList<>();
        for (PostingPlace place : places) {
            PostingActStore.Shown notice = notices.get(place.id());
            List<PostingLine> lines =
                    lines(place, posted.getOrDefault(place.id(), List.of()), today);
            walls.add(
                    new Wall(
                            place,
                            lines,
                            Coverage.of(lines, today),
                            NoticeState.of(
                                    now.get(place.agency()),
                                    notice == null ? null : shown.get(notice.contact()),
                                    notice == null ? null : notice.on()),
                            proven));
        }
        return walls;
    }

    /**
     * @throws RefusalException where there is no such place, or none that they look after
     */
    public Wall wall(UUID place, SignedIn by) {
        return walls(List.of(require(place, by))).getFirst();
    }

    PostingPlace require(UUID id, SignedIn by) {
        PostingPlace place = find(id);
        access.require(by, Right.CATALOG_POST, Scope.of(place.agency()));
        return place;
    }

    private PostingPlace find(UUID id) {
        return store.place(id).orElseThrow(PostingRefusal.NoSuchPlace::refused);
    }

    /**
     * A place that everybody sees on a screen or a site.
     *
     * @throws RefusalException where there is no such place, or paper hangs there
     */
    public PostingPlace screen(UUID id) {
        PostingPlace place = find(id);
        return switch (place.kind()) {
            case SCREEN, SITE -> place;
            case BOARD, BOOK -> throw PostingRefusal.NoSuchPlace.refused();
        };
    }

    private List<PostingLine> lines(PostingPlace place, List<Posting> posted, LocalDate today) {
        return new PostingRules(catalog.snapshot(), PlaceDays.of(place, today, calendars, limits))
                .lines(catalog.offeredBy(place.agency(), today), posted);
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

    private void write(UUID place, PostingEvent event, SignedIn by) {
        journal.write(place, STREAM, List.of(event), clock.instant(), by.actor());
    }
}
