package vn.motcua.measure.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.calendar.Calendars;
import vn.motcua.catalog.Amended;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.disclosure.ContentHash;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.measure.AsKnown;
import vn.motcua.organization.Unit;
import vn.motcua.testing.Seeded;

/**
 * III.3-a to d and III.1-d against the acts of walls counted one by one, as known at any moment.
 */
class PostingIndicatorsTest extends Indicating {

    private static final LocalDate CHANGE = LocalDate.of(2022, 6, 13);
    private static final String ENDED = "1.000689";
    private static final LocalDate END = LocalDate.of(2022, 6, 15);
    private static final List<String> KEYS = List.of("ducdong", "duclang", "tanhuong");

    /** What somebody said of a sheet; {@code takenBack} when it was withdrawn. */
    private record Act(
            UUID id,
            UUID place,
            String kind,
            String code,
            UUID version,
            @Nullable String content,
            LocalDate on,
            Instant noted,
            @Nullable Instant takenBack) {}

    private record Place(UUID id, UUID agency, LocalDate opened, @Nullable LocalDate closed) {}

    @Autowired Calendars calendars;

    private final Seeded random = Seeded.fresh();
    private final List<Place> places = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final Map<UUID, UUID> noticeContacts = new LinkedHashMap<>();
    private Set<UUID> agencies = Set.of();

    @BeforeEach
    void walls() {
        catalog.load(
                List.of(
                        Amended.file("2.000635", CHANGE, Map.of("amount: 8000", "amount: 7000")),
                        Amended.file("1.000656", CHANGE.plusDays(3), Map.of())),
                Actor.SYSTEM);
        if (catalog.inForce(ENDED, END).isPresent()) {
            jdbc.sql("update catalog.procedure_version set valid_to = :end where id = :id")
                    .param("end", END)
                    .param("id", catalog.inForce(ENDED, END).orElseThrow().id())
                    .update();
            forget();
        }
        agencies = new HashSet<>();
        KEYS.forEach(key -> agencies.add(Unit.idOf(key)));
        jdbc.sql("delete from catalog.posting").update();
        jdbc.sql("update catalog.posting_place set opened_on = '2030-01-01'").update();
        for (String key : KEYS) {
            place(Unit.idOf(key), LocalDate.of(2022, 1, 4), null);
        }
        place(Unit.idOf("ducdong"), LocalDate.of(2022, 6, 10), null);
        place(Unit.idOf("duclang"), LocalDate.of(2022, 1, 4), LocalDate.of(2022, 6, 20));
        for (int i = 0; i < 1200; i++) {
            act();
        }
    }

    private void place(UUID agency, LocalDate opened, @Nullable LocalDate closed) {
        Place place = new Place(Uuid7.next(), agency, opened, closed);
        places.add(place);
        jdbc.sql(
                        """
                        insert into catalog.posting_place (id, agency, kind, name, opened_on, closed_on)
                        values (:id, :agency, 'BOARD', :name, :opened, :closed)
                        """)
                .param("id", place.id())
                .param("agency", agency)
                .param("name", "Bảng " + places.size())
                .param("opened", opened)
                .param("closed", closed, java.sql.Types.DATE)
                .update();
    }

    private void act() {
        Place place = random.oneOf(places);
        ProcedureVersion version = random.oneOf(catalog.snapshot().all());
        LocalDate on = FROM.plusDays(random.between(-20, 29));
        Instant noted = moment(on).plusNanos(random.between(1, 900_000_000) * 1_000L * 100);
        Act act =
                new Act(
                        Uuid7.next(),
                        place.id(),
                        random.chance(0.85) ? "POSTED" : "TAKEN_DOWN",
                        version.code(),
                        version.id(),
                        random.chance(0.8) ? ContentHash.of(version) : null,
                        on,
                        noted,
                        random.chance(0.1)
                                ? noted.plusSeconds(86_400L * random.between(1, 20))
                                : null);
        acts.add(act);
        insert(act.id(), act.place(), act.kind(), act.on(), act.noted(), null);
        jdbc.sql(
                        """
                        insert into catalog.posting_act_sheet (act, code, version, content)
                        values (:act, :code, :version, :content)
                        """)
                .param("act", act.id())
                .param("code", act.code())
                .param("version", act.version())
                .param("content", act.content())
                .update();
        if (act.takenBack() != null) {
            insert(
                    Uuid7.next(),
                    act.place(),
                    "WITHDRAWN",
                    Zones.dayOf(act.takenBack()),
                    act.takenBack(),
                    act.id());
        }
    }

    private void insert(
            UUID id,
            UUID place,
            String kind,
            LocalDate on,
            Instant noted,
            @Nullable UUID withdraws) {
        jdbc.sql(
                        """
                        insert into catalog.posting_act (id, place, kind, done_on, noted_at, noted_by,
                            address, reason, withdraws, contact)
                        values (:id, :place, :kind, :day, :at, :id, '', '', :withdraws, :contact)
                        """)
                .param("id", id)
                .param("place", place)
                .param("kind", kind)
                .param("day", on)
                .param("at", Sql.at(noted))
                .param("withdraws", withdraws, java.sql.Types.OTHER)
                .param("contact", noticeContacts.get(id), java.sql.Types.OTHER)
                .update();
    }

    @Test
    void sheetsAreCountedAsTheActsSay() {
        int ended = 0;
        for (int i = 0; i < 25; i++) {
            LocalDate day = FROM.plusDays(random.between(-10, 29));
            Instant known =
                    random.chance(0.3) ? null : moment(FROM.plusDays(random.between(-10, 50)));
            Asked asked =
                    asked(
                            agencies,
                            day.minusDays(random.between(0, 20)),
                            day,
                            known == null ? AsKnown.NOW : AsKnown.at(known));
            coverage(asked, known);
            ended += timely(asked, known);
        }
        assertThat(ended).as("changes were among the days").isPositive();
    }

    private void coverage(Asked asked, @Nullable Instant known) {
        int required = 0;
        int current = 0;
        int sampled = 0;
        int same = 0;
        for (Place place : open(asked.to())) {
            for (ProcedureVersion version : catalog.offeredBy(place.agency(), asked.to())) {
                Act last = last(place, version.code(), asked.to(), known);
                boolean hangs = last != null && last.kind().equals("POSTED");
                required++;
                current += hangs && last.version().equals(version.id()) ? 1 : 0;
                if (hangs && last.content() != null) {
                    sampled++;
                    same += last.content().equals(ContentHash.of(version)) ? 1 : 0;
                }
            }
        }
        assertThat(figure("III.3-a", asked)).isEqualTo(current + "/" + required);
        assertThat(figure("III.3-c", asked)).isEqualTo(same + "/" + sampled);
    }

    private int timely(Asked asked, @Nullable Instant known) {
        int all = 0;
        int inTime = 0;
        int running = 0;
        for (Place place : open(asked.to())) {
            for (ProcedureVersion version : catalog.snapshot().all()) {
                LocalDate begun = version.validFrom();
                if (begun.isBefore(asked.from())
                        || begun.isAfter(asked.to())
                        || begun.isBefore(place.opened())
                        || !catalog.offers(place.agency(), version, begun)) {
                    continue;
                }
                LocalDate due = calendars.of(place.agency(), asked.to()).plusWorkingDays(begun, 5);
                LocalDate done =
                        acts.stream()
                                .filter(act -> act.place().equals(place.id()))
                                .filter(act -> act.version().equals(version.id()))
                                .filter(act -> act.kind().equals("POSTED"))
                                .filter(act -> counts(act, asked.to(), known))
                                .map(Act::on)
                                .min(Comparator.naturalOrder())
                                .orElse(null);
                all++;
                inTime += done != null && !done.isAfter(due) ? 1 : 0;
                running += done == null && !asked.to().isAfter(due) ? 1 : 0;
            }
        }
        for (Place place : open(asked.to())) {
            List<Act> about = about(place, asked.to(), known);
            Act eve =
                    about.stream()
                            .filter(act -> act.on().isBefore(END))
                            .reduce((a, b) -> b)
                            .orElse(null);
            if (END.isBefore(asked.from())
                    || END.isAfter(asked.to())
                    || eve == null
                    || !eve.kind().equals("POSTED")) {
                continue;
            }
            LocalDate due = calendars.of(place.agency(), asked.to()).plusWorkingDays(END, 5);
            LocalDate done =
                    about.stream()
                            .filter(act -> !act.on().isBefore(END))
                            .filter(act -> act.kind().equals("TAKEN_DOWN"))
                            .map(Act::on)
                            .min(Comparator.naturalOrder())
                            .orElse(null);
            all++;
            inTime += done != null && !done.isAfter(due) ? 1 : 0;
            running += done == null && !asked.to().isAfter(due) ? 1 : 0;
        }
        assertThat(figures("III.3-b", asked))
                .containsEntry("A", inTime + "/" + all)
                .containsEntry("B", inTime + "/" + (all - running));
        return all;
    }

    /** Of the procedure that ended, in the order of the days on which it was done. */
    private List<Act> about(Place place, LocalDate day, @Nullable Instant known) {
        return acts.stream()
                .filter(act -> act.place().equals(place.id()) && act.code().equals(ENDED))
                .filter(act -> counts(act, day, known))
                .sorted(Comparator.comparing(Act::on).thenComparing(Act::noted))
                .toList();
    }

    private List<Place> open(LocalDate day) {
        return places.stream()
                .filter(place -> !place.opened().isAfter(day))
                .filter(place -> place.closed() == null || place.closed().isAfter(day))
                .toList();
    }

    private @Nullable Act last(Place place, String code, LocalDate day, @Nullable Instant known) {
        return acts.stream()
                .filter(act -> act.place().equals(place.id()) && act.code().equals(code))
                .filter(act -> counts(act, day, known))
                .max(Comparator.comparing(Act::noted))
                .orElse(null);
    }

    private static boolean counts(Act act, LocalDate day, @Nullable Instant known) {
        boolean said = known == null || !act.noted().isAfter(known);
        boolean gone =
                act.takenBack() != null && (known == null || !act.takenBack().isAfter(known));
        return !act.on().isAfter(day) && said && !gone;
    }

    @Test
    void whatHasEndedAndStillHangsIsCountedOnceAndByPlace() {
        long walls =
                open(TO).stream()
                        .map(place -> last(place, ENDED, TO, null))
                        .filter(last -> last != null && last.kind().equals("POSTED"))
                        .count();
        assertThat(walls).as("of 1200 acts some were about it").isPositive();

        Asked asked = asked(agencies, FROM, TO, AsKnown.NOW);
        assertThat(measure("III.1-d", asked).wholes())
                .extracting(whole -> whole.variant() + whole.above())
                .containsExactly("A1", "B" + walls);
        assertThat(figures("III.1-d", asked)).containsEntry("A", "1/1");
        assertThat(measure("III.1-d", asked).verdict()).isEqualTo(Verdict.MISSED);
        Asked before = asked(agencies, FROM, END.minusDays(1), AsKnown.NOW);
        assertThat(figure("III.1-d", before)).as("it had not ended yet").isEqualTo("0/1");
        assertThat(measure("III.1-d", before).verdict()).isEqualTo(Verdict.REACHED);
    }

    /** Has the catalogue read anew. */
    private void forget() {
        jdbc.sql("update catalog.version set version = version + 1").update();
        var before = catalog.snapshot();
        long end = System.nanoTime() + 10_000_000_000L;
        while (catalog.snapshot() == before && System.nanoTime() < end) {
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
        assertThat(catalog.snapshot()).isNotSameAs(before);
    }

    @Test
    void aNoticeIsRightWhereItSaysWhatHoldsOnTheDay() {
        UUID old = contact("ducdong", LocalDate.of(2022, 1, 1), "0239 000 001");
        contact("ducdong", LocalDate.of(2022, 6, 20), "0239 000 002");
        UUID other = contact("duclang", LocalDate.of(2022, 1, 1), "0239 000 003");
        notice(places.get(0), old, LocalDate.of(2022, 6, 2));
        notice(places.get(1), other, LocalDate.of(2022, 6, 2));

        LocalDate before = LocalDate.of(2022, 6, 19);
        assertThat(figure("III.3-d", asked(agencies, FROM, before, AsKnown.NOW)))
                .isEqualTo("2/" + open(before).size());
        assertThat(figure("III.3-d", asked(agencies, FROM, TO, AsKnown.NOW)))
                .as("the contact of one has changed, another place was closed")
                .isEqualTo("1/" + open(TO).size());
    }

    private UUID contact(String key, LocalDate from, String phone) {
        UUID id = Uuid7.next();
        jdbc.sql(
                        """
                        insert into catalog.agency_contact (id, agency, valid_from, receiver, address,
                            post_address, phone, email, website, noted_at, noted_by)
                        values (:id, :agency, :from, 'a', 'b', 'c', :phone, 'd', 'e', now(), :id)
                        """)
                .param("id", id)
                .param("agency", Unit.idOf(key))
                .param("from", from)
                .param("phone", phone)
                .update();
        return id;
    }

    private void notice(Place place, UUID contact, LocalDate on) {
        UUID id = Uuid7.next();
        noticeContacts.put(id, contact);
        insert(id, place.id(), "NOTICE", on, moment(on), null);
    }

    @Test
    void withoutPlacesThereIsNothingToShare() {
        Asked nowhere = asked(Set.of(), FROM, TO, AsKnown.NOW);
        for (String code : List.of("III.3-a", "III.3-b", "III.3-c", "III.3-d", "III.3-e")) {
            nothingOfNothing(code, nowhere);
        }
        assertThat(measure("III.1-d", nowhere).verdict()).isEqualTo(Verdict.REACHED);
    }
}
