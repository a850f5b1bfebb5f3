package vn.motcua.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.NewTask;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Entry;
import vn.motcua.journal.EventType;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.measure.Folding;
import vn.motcua.organization.Unit;
import vn.motcua.testing.Seeded;

/** Dossiers that lived at random in 2021, and what a plain count of them says. */
final class PlantedYear {

    static final LocalDate TODAY = LocalDate.of(2021, 9, 15);

    private static final int DOSSIERS = 400;
    private static final LocalDate FIRST = LocalDate.of(2021, 2, 1);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A dossier as it was lived; recorded as it happened. */
    private record Life(
            UUID id,
            UUID agency,
            ProcedureVersion version,
            Instant received,
            Instant promised,
            @Nullable Instant ended) {}

    private final List<Life> lives = new ArrayList<>();

    private PlantedYear() {}

    /** Reads them into figures; the journal itself knows nothing of them. */
    static PlantedYear plant(BeanFactory program) {
        PlantedYear year = new PlantedYear();
        year.live(program);
        return year;
    }

    private void live(BeanFactory program) {
        Seeded random = Seeded.fresh();
        List<ProcedureVersion> versions =
                program.getBean(Catalog.class).snapshot().all().stream()
                        .filter(v -> !v.isInternal())
                        .limit(12)
                        .toList();
        List<UUID> agencies =
                List.of(
                        Unit.idOf("tunganh"),
                        Unit.idOf("yenho"),
                        Unit.idOf("dt"),
                        Unit.idOf("tandan"));
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < DOSSIERS; i++) {
            // The last of the agencies has too few to be ranked.
            UUID agency =
                    random.chance(0.03) ? agencies.get(3) : agencies.get(random.between(0, 2));
            Instant received = random.momentBetween(start(FIRST), start(TODAY));
            Instant promised =
                    Zones.instantOf(
                            Zones.dayOf(received).plusDays(random.between(1, 8)).atTime(17, 0));
            Instant ended =
                    random.chance(0.85)
                            ? received.plusSeconds(random.between(3_600, 800_000))
                            : null;
            Life life =
                    new Life(
                            Uuid7.next(),
                            agency,
                            random.oneOf(versions),
                            received,
                            promised,
                            ended != null && ended.isBefore(start(TODAY)) ? ended : null);
            lives.add(life);
            say(entries, life, 1, received, received(life));
            if (life.ended() != null) {
                say(
                        entries,
                        life,
                        2,
                        life.ended(),
                        new DossierEvent.ResultRecorded(1, id(), "KQ", "1", TODAY));
            }
        }
        entries.sort(java.util.Comparator.comparing(Entry::recordedAt).thenComparing(Entry::seq));
        Folding.stretch(program, entries);
    }

    /** Takes all of it out of the figures again. */
    void forget(JdbcClient jdbc) {
        jdbc.sql("delete from measure.fact where dossier = any(cast(:ids as uuid[]))")
                .param("ids", lives.stream().map(l -> l.id().toString()).toArray(String[]::new))
                .update();
        jdbc.sql("delete from measure.delta where day < '2022-01-01'").update();
        jdbc.sql("delete from measure.month where month < '2022-01-01'").update();
        jdbc.sql("delete from measure.month_total where month < '2022-01-01'").update();
    }

    private static DossierEvent received(Life life) {
        return new DossierEvent.Received(
                "H",
                life.version().code(),
                life.version().id(),
                id(),
                life.agency(),
                null,
                "chung",
                Channel.COUNTER,
                "5",
                life.promised(),
                1,
                List.of(),
                "",
                new NewTask(1, "B1", life.agency(), "officer", null, Instant.EPOCH, 0, 0, 0));
    }

    private static void say(
            List<Entry> entries, Life life, int version, Instant at, DossierEvent event) {
        EventType type = event.getClass().getAnnotation(EventType.class);
        entries.add(
                new Entry(
                        life.id(),
                        version,
                        0,
                        "3",
                        entries.size(),
                        type.value(),
                        type.schema(),
                        at,
                        at,
                        Actor.SYSTEM,
                        null,
                        false,
                        JSON.writeValueAsString(event),
                        new byte[32]));
    }

    private static UUID id() {
        return new UUID(0, 7);
    }

    private static Instant start(LocalDate day) {
        return Zones.instantOf(day.atStartOfDay());
    }

    /** What an address of rows asks for, counted one by one. */
    long count(String address) {
        Map<String, String> asked =
                new HashMap<>(
                        UriComponentsBuilder.fromUriString(address)
                                .build()
                                .getQueryParams()
                                .toSingleValueMap());
        String agency = asked.getOrDefault("agency", "");
        String field = asked.getOrDefault("field", "");
        Instant from = start(YearMonth.parse(asked.get("from")).atDay(1));
        LocalDate last = YearMonth.parse(asked.get("to")).atEndOfMonth();
        Instant end = start(last.plusDays(1));
        LocalDate known =
                asked.containsKey("known") ? LocalDate.of(2021, 7, 10) : LocalDate.of(9999, 1, 1);
        LocalDate day = last.isBefore(TODAY) ? last : TODAY;
        Instant at = start((day.isBefore(known) ? day : known).plusDays(1));
        long n = 0;
        for (Life life : lives) {
            boolean isIn = !Zones.dayOf(life.received()).isAfter(known);
            Instant ended =
                    life.ended() == null || Zones.dayOf(life.ended()).isAfter(known)
                            ? null
                            : life.ended();
            if (!isIn
                    || !(agency.isEmpty() || life.agency().toString().equals(agency))
                    || !(field.isEmpty() || life.version().field().code().equals(field))) {
                continue;
            }
            boolean endedIn = ended != null && !ended.isBefore(from) && ended.isBefore(end);
            boolean late = ended != null && ended.isAfter(life.promised());
            boolean open = life.received().isBefore(at) && (ended == null || !ended.isBefore(at));
            boolean counts =
                    switch (asked.get("figure")) {
                        case "RECEIVED" ->
                                !life.received().isBefore(from) && life.received().isBefore(end);
                        case "RESOLVED" -> endedIn;
                        case "ON_TIME" -> endedIn && !late;
                        case "LATE" -> endedIn && late;
                        case "OPEN" -> open;
                        case "OPEN_LATE" -> open && life.promised().isBefore(at);
                        default -> throw new AssertionError(address);
                    };
            n += counts ? 1 : 0;
        }
        return n;
    }
}
