package vn.motcua.measure.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalog.Channel;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.Lives.Life;
import vn.motcua.organization.Unit;
import vn.motcua.testing.Seeded;

/** PL2-5-a, c and d against dossiers that lived at random, counted one by one. */
class PostIndicatorsTest extends Indicating {

    private static final LocalDate FIRST = LocalDate.of(2023, 9, 4);
    private static final LocalDate LAST = FIRST.plusDays(60);

    private final Seeded random = Seeded.fresh();

    private Asked period() {
        LocalDate from = FIRST.plusDays(random.between(0, 20));
        LocalDate to = from.plusDays(random.between(0, 25));
        Set<UUID> agencies = new HashSet<>(Set.of(Unit.idOf("tungchau")));
        if (random.chance(0.7)) {
            agencies.add(Unit.idOf("yenho"));
        }
        return asked(agencies, from, to, AsKnown.NOW);
    }

    private static boolean isIn(Asked asked, Instant at) {
        return at != null && !at.isBefore(asked.start()) && at.isBefore(asked.end());
    }

    private static List<Life> theirs(Lives lives, Asked asked, Predicate<Life> which) {
        return lives.all.stream()
                .filter(life -> asked.agencies().contains(life.agency))
                .filter(which)
                .toList();
    }

    private static String share(List<Life> below, Predicate<Life> above) {
        return below.stream().filter(above).count() + "/" + below.size();
    }

    @Test
    void whatThePostCarriesIsCountedOneByOne() {
        Lives lives = new Lives(random, jdbc);
        List<UUID> communes = List.of(Unit.idOf("tungchau"), Unit.idOf("yenho"));
        List<String> codes = catalog.snapshot().inForce(FIRST).stream().map(v -> v.code()).toList();
        for (int i = 0; i < 300; i++) {
            lives.live(
                    catalog.inForce(random.oneOf(codes), FIRST).orElseThrow(),
                    random.oneOf(communes),
                    List.of(Unit.idOf("dt")),
                    FIRST);
        }
        lives.follow(program);
        Map<UUID, Instant> delivered = new HashMap<>();
        Map<UUID, List<Instant>> brought = new HashMap<>();
        for (Life life : lives.all) {
            Post.plant(life, random, jdbc, delivered, brought);
        }
        for (int i = 0; i < 15; i++) {
            Asked asked = period();
            List<Life> received = theirs(lives, asked, life -> isIn(asked, life.received));
            assertThat(figure("PL2-5-a", asked))
                    .isEqualTo(share(received, life -> life.channel == Channel.POST));
            List<Life> ended = theirs(lives, asked, life -> isIn(asked, life.ended));
            assertThat(figure("PL2-5-d", asked))
                    .isEqualTo(
                            share(
                                    ended,
                                    life ->
                                            delivered.containsKey(life.id)
                                                    && delivered
                                                            .get(life.id)
                                                            .isBefore(asked.end())));
            Instant until = moment(LAST).isBefore(asked.end()) ? moment(LAST) : asked.end();
            List<Life> judged =
                    theirs(
                            lives,
                            asked,
                            life ->
                                    life.channel == Channel.POST
                                            && isIn(asked, life.received)
                                            && Post.isJudged(brought.get(life.id), until));
            assertThat(figure("PL2-5-c", asked))
                    .isEqualTo(share(judged, life -> Post.isGood(brought.get(life.id), until)));
        }
    }

    /** What the post did with a dossier: by when it was to hand it over, and when it did. */
    private static final class Post {

        static void plant(
                Life life,
                Seeded random,
                JdbcClient jdbc,
                Map<UUID, Instant> delivered,
                Map<UUID, List<Instant>> brought) {
            if (life.channel == Channel.POST) {
                Instant due = life.received.plusSeconds(random.between(3_600, 200_000));
                Instant handed =
                        random.chance(0.8)
                                ? life.received.plusSeconds(random.between(600, 300_000))
                                : null;
                brought.put(life.id, handed == null ? List.of(due) : List.of(due, handed));
                jdbc.sql(
                                """
                                insert into postal.brought (dossier, agency, accepted_at, due_at, handed_at)
                                values (:dossier, :agency, :at, :due, :handed)
                                """)
                        .param("dossier", life.id)
                        .param("agency", life.agency)
                        .param("at", Sql.at(life.received))
                        .param("due", Sql.at(due))
                        .param("handed", Sql.at(handed))
                        .update();
            }
            if (life.ended != null && random.chance(0.5)) {
                boolean there = random.chance(0.6);
                Instant at = life.ended.plusSeconds(random.between(60, 400_000));
                if (there) {
                    delivered.put(life.id, at);
                }
                jdbc.sql(
                                """
                                insert into postal.orders (id, dossier, agency, way, distance, payer, reason, fee,
                                    state, name, phone, address, content, asked_at, delivered_at, ended)
                                values (:id, :dossier, :agency, 'DELIVER', 'DISTRICT', 'APPLICANT', '', 0, :state,
                                    '', '', '', '', :at, :delivered, :there)
                                """)
                        .param("id", Uuid7.next())
                        .param("dossier", life.id)
                        .param("agency", life.agency)
                        .param("state", there ? "DELIVERED" : "CARRIED")
                        .param("at", Sql.at(life.ended))
                        .param("delivered", Sql.at(there ? at : null))
                        .param("there", there)
                        .update();
            }
        }

        static boolean isJudged(List<Instant> brought, Instant until) {
            return brought.getFirst().isBefore(until)
                    || (brought.size() > 1 && brought.get(1).isBefore(until));
        }

        static boolean isGood(List<Instant> brought, Instant until) {
            return brought.size() > 1
                    && brought.get(1).isBefore(until)
                    && !brought.get(1).isAfter(brought.getFirst());
        }
    }
}
