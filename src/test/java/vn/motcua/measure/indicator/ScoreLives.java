package vn.motcua.measure.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import vn.motcua.calendar.PauseLedger;
import vn.motcua.catalog.Channel;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.NewTask;
import vn.motcua.dossier.Outcome;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.Lives.Life;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.Seeded;

/** Dossiers that lived at random for the 766 score, and the plain way of counting them. */
abstract class ScoreLives extends Indicating {

    static final LocalDate FIRST = LocalDate.of(2023, 3, 1);
    static final LocalDate LAST = FIRST.plusDays(120);
    static final List<UUID> PLACES = List.of(Unit.idOf("thitran"), Unit.idOf("truongson"));
    static final List<UUID> OFFICERS =
            List.of(Staff.idOf("hotich.thitran"), Staff.idOf("xahoi.thitran"));
    static final Map<UUID, UUID> DESKS =
            Map.of(
                    PLACES.getFirst(),
                    Unit.idOf("thitran-onestop"),
                    PLACES.getLast(),
                    Unit.idOf("truongson-onestop"));

    /** The time of the first step, early for some and late for others. */
    static final Instant DUE = moment(FIRST.plusDays(20));

    static final Instant EVER = Instant.parse("2999-01-01T00:00:00Z");

    /** One dossier as it was lived: what was said of its clock, in order. */
    static final class Tale {
        final Life life;
        final List<Said> said = new ArrayList<>();
        @Nullable Instant disliked;

        Tale(Life life) {
            this.life = life;
        }

        List<Said> upTo(Instant until, Instant known) {
            return said.stream()
                    .filter(one -> one.at().isBefore(until) && !one.at().isAfter(known))
                    .toList();
        }
    }

    enum What {
        RECEIVED,
        ASKED,
        BROUGHT,
        APOLOGISED,
        RESULT,
        LAPSED
    }

    /**
     * @param due the promise from here on, or the appointment that an apology gave
     */
    record Said(Instant at, What what, Instant due) {}

    static final List<Tale> TALES = new ArrayList<>();

    final Seeded random = Seeded.fresh();

    @BeforeEach
    void traffic() {
        if (!TALES.isEmpty()) {
            return;
        }
        Lives lives = new Lives(random, jdbc);
        List<String> codes = catalog.snapshot().inForce(FIRST).stream().map(v -> v.code()).toList();
        for (int i = 0; i < 500; i++) {
            Life life =
                    new Life(
                            catalog.inForce(random.oneOf(codes), FIRST).orElseThrow(),
                            random.oneOf(PLACES),
                            random.oneOf(Channel.COUNTER, Channel.ONLINE, Channel.POST));
            live(lives, new Tale(life));
        }
        lives.follow(program);
    }

    static NewTask task(int no, UUID unit) {
        return new NewTask(no, "B" + no, unit, "officer", null, DUE, no - 1, 0, 0);
    }

    void live(Lives lives, Tale tale) {
        TALES.add(tale);
        Life life = tale.life;
        UUID by = new UUID(0, 7);
        Instant at =
                random.momentBetween(
                        Zones.instantOf(FIRST.atStartOfDay()),
                        Zones.instantOf(FIRST.plusDays(40).atStartOfDay()));
        Instant promised =
                Zones.instantOf(Zones.dayOf(at).plusDays(random.between(1, 5)).atTime(17, 0));
        life.received = at;
        tale.said.add(new Said(at, What.RECEIVED, promised));
        lives.say(
                life,
                at,
                new DossierEvent.Received(
                        "S." + TALES.size(),
                        life.version.code(),
                        life.version.id(),
                        life.version.processId(),
                        life.agency,
                        null,
                        "chung",
                        life.channel,
                        "5",
                        promised,
                        1,
                        List.of(),
                        "",
                        task(1, life.agency)));
        boolean waits = false;
        int no = 2;
        while (random.chance(0.5) && !waits) {
            at = at.plusSeconds(random.between(3_600, 200_000));
            if (random.chance(0.6)) {
                lives.say(
                        life,
                        at,
                        new DossierEvent.SupplementAsked(
                                1,
                                by,
                                no - 1,
                                1,
                                List.of(),
                                PauseLedger.Effect.values()[0],
                                "",
                                task(no++, life.agency)));
                tale.said.add(new Said(at, What.ASKED, promised));
                waits = random.chance(0.3);
                if (!waits) {
                    Instant back = at.plusSeconds(random.between(3_600, 400_000));
                    promised = promised.plusMillis(back.toEpochMilli() - at.toEpochMilli());
                    at = back;
                    lives.say(life, at, brought(no - 1, by, promised));
                    tale.said.add(new Said(at, What.BROUGHT, promised));
                }
            } else {
                Instant again = promised.plusSeconds(random.between(3_600, 300_000));
                lives.say(
                        life,
                        at,
                        new DossierEvent.Apologised(by, promised, again, true, false, "", ""));
                tale.said.add(new Said(at, What.APOLOGISED, again));
            }
        }
        if (random.chance(0.75)) {
            at = at.plusSeconds(random.between(3_600, 400_000));
            if (!waits) {
                UUID officer = random.oneOf(OFFICERS);
                NewTask desk =
                        new NewTask(
                                90, "B9", DESKS.get(life.agency), "receiver", null, at, 1, 0, 0);
                lives.say(
                        life,
                        at.minusSeconds(60),
                        new DossierEvent.Forwarded(1, officer, null, null, List.of(desk)));
            }
            tale.said.add(new Said(at, waits ? What.LAPSED : What.RESULT, promised));
            lives.say(
                    life,
                    at,
                    waits
                            ? ended(by, life.agency)
                            : new DossierEvent.ResultRecorded(90, by, "KQ", "1", Zones.dayOf(at)));
            if (random.chance(0.5)) {
                rate(tale, at.plusSeconds(random.between(60, 900_000)));
            }
        }
    }

    static DossierEvent brought(int task, UUID by, Instant promised) {
        return new DossierEvent.SupplementBrought(task, by, List.of(), promised, List.of(), "");
    }

    static DossierEvent ended(UUID by, UUID agency) {
        return new DossierEvent.Ended(0, by, Outcome.LAPSED, "", "", task(9, agency));
    }

    void rate(Tale tale, Instant at) {
        int overall = random.between(1, 5);
        tale.disliked = overall <= 2 ? at : null;
        jdbc.sql(
                        """
                        insert into rating.answer (dossier_id, agency_id, procedure, field, channel,
                            answered_at, source, overall, levels, comment_state)
                        values (:id, :agency, :procedure, :field, :channel, :at, 'LINK', :overall, '{}', 'NONE')
                        """)
                .param("id", tale.life.id)
                .param("agency", tale.life.agency)
                .param("procedure", tale.life.version.code())
                .param("field", tale.life.version.field().code())
                .param("channel", tale.life.channel.name())
                .param("at", Sql.at(at))
                .param("overall", overall)
                .update();
    }

    /** The plain way: the clock walked through what was said, moment by moment. */
    static final class Walk {
        final boolean inWork;
        final boolean kept;
        final boolean appointed;

        Walk(Tale tale, Asked asked, Instant known) {
            Instant until = asked.end().isBefore(known) ? asked.end() : known;
            List<Said> lived = tale.upTo(EVER, known);
            Instant ended =
                    lived.stream()
                            .filter(one -> isEnd(one.what()))
                            .map(Said::at)
                            .findFirst()
                            .orElse(null);
            inWork =
                    !lived.isEmpty()
                            && lived.getFirst().at().isBefore(until)
                            && (ended == null || !ended.isBefore(asked.start()));
            Instant late = late(lived);
            kept = late == null || !late.isBefore(until);
            List<Said> then = tale.upTo(until, known);
            long papers = then.stream().filter(one -> one.what() == What.ASKED).count();
            Instant again =
                    then.stream()
                            .filter(one -> one.what() == What.APOLOGISED)
                            .map(Said::due)
                            .reduce(null, (a, b) -> b);
            appointed =
                    papers <= 1
                            && (kept || (again != null && !again.isBefore(stopped(then, until))));
        }

        static boolean isEnd(What what) {
            return what == What.RESULT || what == What.LAPSED;
        }

        /** The first moment at which it was in work beyond its promise. */
        static @Nullable Instant late(List<Said> lived) {
            List<Said> clock = lived.stream().filter(one -> one.what() != What.APOLOGISED).toList();
            for (int i = 0; i < clock.size(); i++) {
                Said from = clock.get(i);
                boolean runs = from.what() == What.RECEIVED || from.what() == What.BROUGHT;
                Instant to = i + 1 < clock.size() ? clock.get(i + 1).at() : EVER;
                Instant over = from.due().plusNanos(1_000);
                Instant first = over.isBefore(from.at()) ? from.at() : over;
                if (runs && first.isBefore(to)) {
                    return first;
                }
            }
            return null;
        }

        static Instant stopped(List<Said> then, Instant until) {
            Said last =
                    then.stream()
                            .filter(one -> one.what() != What.APOLOGISED)
                            .reduce((a, b) -> b)
                            .orElse(null);
            if (last == null) {
                return until;
            }
            if (last.what() == What.RESULT || last.what() == What.ASKED) {
                return last.at();
            }
            if (last.what() == What.LAPSED) {
                return then.stream()
                        .filter(one -> one.what() == What.ASKED)
                        .reduce((a, b) -> b)
                        .orElseThrow()
                        .at();
            }
            return until;
        }
    }

    Asked period() {
        LocalDate from = FIRST.plusDays(random.between(0, 40));
        LocalDate to = from.plusDays(random.between(0, 30));
        Set<UUID> agencies = random.chance(0.5) ? Set.copyOf(PLACES) : Set.of(PLACES.getFirst());
        return asked(
                agencies,
                from,
                to,
                random.chance(0.5)
                        ? AsKnown.NOW
                        : AsKnown.at(moment(from.plusDays(random.between(-5, 40)))));
    }

    static Instant known(Asked asked) {
        Instant at = asked.known().at();
        return at == null ? moment(LAST) : at;
    }

    static String share(Asked asked, Predicate<Tale> above) {
        List<Tale> below =
                TALES.stream()
                        .filter(tale -> asked.agencies().contains(tale.life.agency))
                        .filter(tale -> new Walk(tale, asked, known(asked)).inWork)
                        .toList();
        return below.stream().filter(above).count() + "/" + below.size();
    }
}
