package vn.motcua.measure.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.Carriage;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.NewTask;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Entry;
import vn.motcua.journal.EventType;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.measure.Folding;
import vn.motcua.testing.Seeded;

/** Dossiers that live at random between agencies, and what a plain count of them says. */
final class Lives {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Carriage[] WAYS = {
        Carriage.ELECTRONIC, Carriage.PAPER, Carriage.BOTH, null
    };

    /** A journey as it was lived. */
    record Journey(UUID from, UUID to, Instant at, boolean electronic) {}

    /** An apology as it was lived. */
    record Excuse(Instant at, boolean inTime, @Nullable Instant delivered) {}

    /** One dossier as it was lived. */
    static final class Life {
        final UUID id = Uuid7.next();
        final ProcedureVersion version;
        final UUID agency;
        final Channel channel;
        final List<Journey> journeys = new ArrayList<>();
        final List<Excuse> excuses = new ArrayList<>();
        Instant promised = Instant.EPOCH;
        Instant received = Instant.EPOCH;
        @Nullable Instant ended;
        @Nullable Instant returned;
        @Nullable Instant rated;
        boolean content;

        Life(ProcedureVersion version, UUID agency, Channel channel) {
            this.version = version;
            this.agency = agency;
            this.channel = channel;
        }

        /** When the promise was broken; by a moment that was the last to be lived. */
        @Nullable Instant late(Instant now) {
            Instant until = ended == null ? now : ended;
            return until.isAfter(promised) ? promised : null;
        }
    }

    final List<Life> all = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<UUID, Integer> versions = new HashMap<>();
    private final Seeded random;
    private final JdbcClient jdbc;
    private long seq = System.nanoTime();

    Lives(Seeded random, JdbcClient jdbc) {
        this.random = random;
        this.jdbc = jdbc;
    }

    void live(ProcedureVersion version, UUID agency, List<UUID> elsewhere, LocalDate from) {
        Life life =
                new Life(
                        version,
                        agency,
                        random.oneOf(Channel.COUNTER, Channel.ONLINE, Channel.POST));
        all.add(life);
        Instant at = random.momentBetween(start(from), start(from.plusDays(25)));
        life.received = at;
        life.promised =
                Zones.instantOf(Zones.dayOf(at).plusDays(random.between(1, 6)).atTime(17, 0));
        say(
                life,
                at,
                new DossierEvent.Received(
                        "H." + all.size(),
                        version.code(),
                        version.id(),
                        id(),
                        agency,
                        null,
                        "chung",
                        life.channel,
                        "5",
                        life.promised,
                        1,
                        List.of(),
                        "",
                        task(1, agency, 0)));
        UUID here = agency;
        int no = 1;
        while (random.chance(0.6)) {
            at = at.plusSeconds(random.between(600, 80_000));
            UUID next =
                    random.chance(0.5)
                            ? here
                            : random.chance(0.5) ? agency : random.oneOf(elsewhere);
            NewTask opened = task(no + 1, next, no);
            boolean back = random.chance(0.2);
            say(
                    life,
                    at,
                    back
                            ? new DossierEvent.TaskReturned(no, id(), "", opened)
                            : new DossierEvent.Forwarded(no, id(), null, null, List.of(opened)));
            if (!next.equals(here)) {
                Carriage sent = random.oneOf(WAYS);
                Carriage arrived = random.oneOf(WAYS);
                if (sent != null) {
                    say(life, at.plusSeconds(1), new DossierEvent.Sent(no, id(), sent));
                }
                if (arrived != null) {
                    say(life, at.plusSeconds(2), new DossierEvent.Arrived(no + 1, id(), arrived));
                }
                boolean electronic =
                        sent != null && sent != Carriage.PAPER && arrived != Carriage.PAPER;
                life.journeys.add(new Journey(here, next, at, electronic));
            }
            here = next;
            no++;
        }
        while (random.chance(0.4)) {
            at = at.plusSeconds(random.between(600, 80_000));
            boolean inTime = random.chance(0.5);
            Instant delivered =
                    random.chance(0.7) ? at.plusSeconds(random.between(60, 90_000)) : null;
            say(
                    life,
                    at,
                    new DossierEvent.Apologised(
                            id(),
                            life.promised,
                            life.promised.plusSeconds(86_400),
                            inTime,
                            false,
                            "",
                            ""));
            life.excuses.add(new Excuse(at, inTime, delivered));
            if (delivered != null) {
                at = delivered;
                say(life, at, new DossierEvent.ApologyDelivered(id(), ReturnMethod.DESK, ""));
            }
        }
        if (random.chance(0.8)) {
            at = at.plusSeconds(random.between(600, 400_000));
            life.ended = at;
            say(life, at, new DossierEvent.ResultRecorded(no, id(), "KQ", "1", Zones.dayOf(at)));
            if (random.chance(0.8)) {
                at = at.plusSeconds(random.between(600, 90_000));
                life.returned = at;
                say(life, at, new DossierEvent.HandedBack(no, id(), ReturnMethod.DESK, ""));
                if (random.chance(0.6)) {
                    rate(life, at.plusSeconds(random.between(60, 400_000)));
                }
            }
        }
    }

    private void rate(Life life, Instant at) {
        life.rated = at;
        int overall = random.oneOf(1, 2, 3, 4, 4, 5, 5, 5);
        life.content = overall >= 4;
        jdbc.sql(
                        """
                        insert into rating.answer (dossier_id, agency_id, procedure, field, channel,
                            answered_at, source, overall, levels, comment_state)
                        values (:id, :agency, :procedure, :field, :channel, :at, 'LINK', :overall, '{}', 'NONE')
                        """)
                .param("id", life.id)
                .param("agency", life.agency)
                .param("procedure", life.version.code())
                .param("field", life.version.field().code())
                .param("channel", life.channel.name())
                .param("at", Sql.at(at))
                .param("overall", overall)
                .update();
    }

    private static Instant start(LocalDate day) {
        return Zones.instantOf(day.atStartOfDay());
    }

    private static NewTask task(int no, UUID unit, int from) {
        return new NewTask(no, "B" + no, unit, "officer", null, Instant.EPOCH, from, 0, 0);
    }

    private static UUID id() {
        return new UUID(0, 7);
    }

    void say(Life life, Instant at, DossierEvent event) {
        int version = versions.merge(life.id, 1, Integer::sum);
        String type = event.getClass().getAnnotation(EventType.class).value();
        int schema = event.getClass().getAnnotation(EventType.class).schema();
        entries.add(
                new Entry(
                        life.id,
                        version,
                        0,
                        "3",
                        seq++,
                        type,
                        schema,
                        at,
                        at,
                        Actor.SYSTEM,
                        null,
                        false,
                        JSON.writeValueAsString(event),
                        new byte[32]));
    }

    /** What is planted stands behind what the program's own follower has read, so it reads none. */
    private void letTheFollowerPass() {
        long end = System.nanoTime() + 30_000_000_000L;
        while (System.nanoTime() < end
                && jdbc.sql("select epoch from journal.follower where name = 'measure-facts'")
                        .query(Integer.class)
                        .optional()
                        .filter(epoch -> epoch > 0)
                        .isEmpty()) {
            LockSupport.parkNanos(50_000_000);
        }
    }

    /** Writes the journal and has it followed in stretches of any length. */
    void follow(BeanFactory program) {
        letTheFollowerPass();
        entries.sort(java.util.Comparator.comparing(Entry::recordedAt).thenComparing(Entry::seq));
        for (Entry e : entries) {
            jdbc.sql(
                            """
                            insert into journal.event (stream_id, version, epoch, tx, seq, type, schema,
                                occurred_at, recorded_at, actor_kind, demo, payload, hash)
                            values (:stream, :version, 0, '3', :seq, :type, :schema, :at, :at, 'SYSTEM', false,
                                :payload, :hash)
                            """)
                    .param("stream", e.stream())
                    .param("version", e.version())
                    .param("seq", e.seq())
                    .param("type", e.type())
                    .param("schema", e.schema())
                    .param("at", Sql.at(e.occurredAt()))
                    .param("payload", e.payload())
                    .param("hash", e.hash())
                    .update();
        }
        int at = 0;
        while (at < entries.size()) {
            int end = Math.min(entries.size(), at + random.between(1, 200));
            Folding.stretch(program, entries.subList(at, end));
            at = end;
        }
    }
}
