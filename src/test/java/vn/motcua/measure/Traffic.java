package vn.motcua.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.motcua.calendar.PauseLedger;
import vn.motcua.catalog.Channel;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.NewTask;
import vn.motcua.dossier.Outcome;
import vn.motcua.kernel.Uuid7;
import vn.motcua.testing.Seeded;

/** Dossiers that live at random, some of what happens to them recorded days later. */
final class Traffic {

    static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
    static final int DAYS = 40;

    /** One event with its two times. */
    record Told(UUID dossier, DossierEvent event, Instant at, Instant recorded) {}

    private static final NewTask TASK =
            new NewTask(1, "B1", new UUID(0, 9), "officer", null, Instant.EPOCH, 0, 0, 0);

    final List<UUID> agencies = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));
    final List<UUID> versions = List.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3));
    private final Seeded random;
    private final List<Told> told = new ArrayList<>();

    Traffic(Seeded random) {
        this.random = random;
    }

    /** The events of so many dossiers in the order of recording. */
    List<Told> of(int dossiers) {
        for (int i = 0; i < dossiers; i++) {
            live();
        }
        told.sort(Comparator.comparing(Told::recorded));
        return List.copyOf(told);
    }

    private void live() {
        Life life = new Life(random);
        if (random.chance(0.3)) {
            life.say(registered());
            if (random.chance(0.3)) {
                life.say(
                        new DossierEvent.SupplementAsked(
                                1, id(), 1, 1, List.of(), PauseLedger.Effect.RESTART, "", TASK));
                if (random.chance(0.5)) {
                    life.say(
                            new DossierEvent.SupplementBrought(
                                    1, id(), List.of(), null, List.of(), null));
                }
            }
            if (random.chance(0.2)) {
                life.say(new DossierEvent.NotReceived(1, id(), "a", ""));
                return;
            }
            if (random.chance(0.1)) {
                life.say(ended(Outcome.WITHDRAWN));
                return;
            }
            life.say(new DossierEvent.Accepted(1, id(), "5", life.due(), Instant.EPOCH));
        } else {
            life.say(received(life.due()));
        }
        while (random.chance(0.4)) {
            pause(life);
            if (random.chance(0.15)) {
                life.say(ended(random.oneOf(Outcome.LAPSED, Outcome.WITHDRAWN)));
                return;
            }
            goOn(life);
        }
        if (random.chance(0.8)) {
            life.say(
                    random.chance(0.85)
                            ? new DossierEvent.ResultRecorded(1, id(), "KQ", "1", FIRST)
                            : ended(Outcome.REFUSED));
            if (random.chance(0.1)) {
                life.say(new DossierEvent.ResultRecorded(1, id(), "KQ", "2", FIRST));
            }
        }
    }

    private void pause(Life life) {
        life.say(
                random.oneOf(
                        new DossierEvent.SupplementAsked(
                                1, id(), 1, 1, List.of(), PauseLedger.Effect.RESTART, "", TASK),
                        new DossierEvent.PaymentAsked(
                                1, id(), 1, "1", PauseLedger.Effect.SUSPEND, null, TASK),
                        new DossierEvent.Suspended(1, id(), "a", PauseLedger.Effect.SUSPEND, "")));
    }

    private void goOn(Life life) {
        Instant due = life.due();
        life.say(
                random.oneOf(
                        new DossierEvent.SupplementBrought(
                                1, id(), List.of(), due, List.of(), null),
                        new DossierEvent.PaymentConfirmed(1, id(), "1", FIRST, due, List.of()),
                        new DossierEvent.Resumed(1, id(), due, List.of(), null)));
    }

    private DossierEvent ended(Outcome outcome) {
        return new DossierEvent.Ended(1, id(), outcome, "a", "", TASK);
    }

    private DossierEvent registered() {
        return new DossierEvent.Registered(
                "H",
                "1.0",
                random.oneOf(versions),
                id(),
                random.oneOf(agencies),
                random.chance(0.2) ? random.oneOf(agencies) : null,
                "chung",
                random.oneOf(Channel.ONLINE, Channel.POST),
                1,
                List.of(),
                "",
                null,
                TASK);
    }

    private DossierEvent received(Instant due) {
        return new DossierEvent.Received(
                "H",
                "1.0",
                random.oneOf(versions),
                id(),
                random.oneOf(agencies),
                null,
                "chung",
                Channel.COUNTER,
                "5",
                due,
                1,
                List.of(),
                "",
                TASK);
    }

    private static UUID id() {
        return new UUID(0, 7);
    }

    /** The times of one dossier: what happens goes forward, and so does what is recorded. */
    private final class Life {
        private final UUID dossier = Uuid7.next();
        private final Seeded random;
        private Instant at;
        private Instant recorded = Instant.EPOCH;

        Life(Seeded random) {
            this.random = random;
            Instant first = FIRST.atStartOfDay().atZone(vn.motcua.kernel.Zones.VIETNAM).toInstant();
            at = random.momentBetween(first, first.plus(Duration.ofDays(DAYS)));
        }

        /** Sometimes over before it begins, often within the day. */
        Instant due() {
            return random.momentBetween(at.minus(Duration.ofDays(1)), at.plus(Duration.ofDays(6)));
        }

        void say(DossierEvent event) {
            Instant known =
                    random.chance(0.1) ? at.plus(Duration.ofDays(random.between(1, 9))) : at;
            recorded = known.isBefore(recorded) ? recorded : known;
            told.add(new Told(dossier, event, at, recorded));
            if (random.chance(0.9)) {
                at = random.momentBetween(at, at.plus(Duration.ofDays(4)));
            }
        }
    }
}
