package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.testing.Seeded;

/** What a recount does to a dossier, and what it may not, wherever the dossier stands. */
final class RecountInvariants {

    private RecountInvariants() {}

    static void check(DossierState s, RandomLaw law, Seeded random, Instant now) {
        for (UUID agency : List.of(Fixture.COMMUNE, Fixture.DISTRICT)) {
            nothingWithoutAChange(s, agency, law.at(now), now);
        }
        // To lay out a calendar takes longer than all the rest.
        if (random.chance(0.05)) {
            UUID agency = random.oneOf(Fixture.COMMUNE, Fixture.DISTRICT);
            afterAChange(s, agency, law.changedAt(now, random), now);
        }
    }

    /** The due that is set is the due that is counted, through every pause. */
    private static void nothingWithoutAChange(DossierState s, UUID agency, Law law, Instant now) {
        for (RecountDue due : Recounting.dues(s, agency, law, now)) {
            assertThat(due.effect())
                    .as("%s of %s", due, s)
                    .isIn(RecountEffect.UNCHANGED, RecountEffect.PASSED, RecountEffect.STANDING);
        }
        assertThat(Recounting.recount(s, command(agency), law, acting(now))).isEmpty();
    }

    private static void afterAChange(DossierState s, UUID agency, Law law, Instant now) {
        List<RecountDue> dues = Recounting.dues(s, agency, law, now);
        List<DossierEvent> events = Recounting.recount(s, command(agency), law, acting(now));
        DossierState after = Evolution.after(s, events, now);
        Set<Integer> moved =
                dues.stream()
                        .filter(due -> due.effect().moves())
                        .map(due -> due.task().no())
                        .collect(Collectors.toSet());

        assertThat(events).as("one event, or none").hasSize(moved.isEmpty() ? 0 : 1);
        assertThat(after.promisedDue()).isEqualTo(s.promisedDue());
        assertThat(after.apologies()).isEqualTo(s.apologies());
        assertThat(after.status()).isEqualTo(s.status());
        assertThat(after.isLate(now)).isEqualTo(s.isLate(now));
        for (OpenTask task : s.open()) {
            OpenTask then = after.task(task.no()).orElseThrow();
            if (moved.contains(task.no())) {
                assertThat(s.isPaused()).as("%s moved while the clock stood", task).isFalse();
                assertThat(task.due()).as("%s had passed", task).isAfterOrEqualTo(now);
                assertThat(then.due()).as("%s is made late", then).isAfter(now);
                assertThat(then).isEqualTo(task.recountedTo(then.due())).isNotEqualTo(task);
            } else {
                assertThat(then).isEqualTo(task);
            }
        }
        assertThat(Recounting.recount(after, command(agency), law, acting(now)))
                .as("counted twice")
                .isEmpty();
    }

    private static DossierCommand.RecountDues command(UUID agency) {
        return new DossierCommand.RecountDues(new UUID(8, 8), "12/QĐ-UBND", agency);
    }

    private static Acting acting(Instant now) {
        return new Acting(Fixture.CHAIR, now, null);
    }
}
