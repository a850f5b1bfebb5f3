package vn.motcua.measure.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.Lives.Life;
import vn.motcua.organization.Unit;
import vn.motcua.testing.Seeded;

/**
 * PL2-2-a, b, c and 766-4.1 to 4.3 against results that came and went at random, counted one by
 * one.
 */
class ResultIndicatorsTest extends Indicating {

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final LocalDate LAST = FIRST.plusDays(120);
    private static final UUID DISTRICT = Unit.idOf("dt");
    private static final List<UUID> PLACES =
            List.of(DISTRICT, Unit.idOf("tungchau"), Unit.idOf("yenho"));

    /** That a result ended, and perhaps that this was taken back. */
    private record End(LocalDate on, Instant at, @Nullable Instant undone) {}

    /** A result as it lived. */
    private record Paper(
            @Nullable Life life,
            UUID agency,
            LocalDate signed,
            Instant entered,
            @Nullable LocalDate to,
            @Nullable Instant attached,
            @Nullable Instant digitised,
            @Nullable End end) {

        boolean holds(LocalDate day, Instant known) {
            boolean over =
                    end != null
                            && !end.on().isAfter(day)
                            && !end.at().isAfter(known)
                            && (end.undone() == null || end.undone().isAfter(known));
            return !signed.isAfter(day) && (to == null || !to.isBefore(day)) && !over;
        }

        boolean isDigitised(Instant known) {
            return digitised != null && !digitised.isAfter(known);
        }

        boolean isElectronic(Instant known) {
            return isDigitised(known) || attached != null && !attached.isAfter(known);
        }
    }

    private static Lives lives;
    private static final List<Paper> PAPERS = new ArrayList<>();
    private static final Set<UUID> WITH_FILES = new HashSet<>();
    private static final Set<UUID> REUSING = new HashSet<>();

    private final Seeded random = Seeded.fresh();

    @BeforeEach
    void traffic() {
        if (lives != null) {
            return;
        }
        lives = new Lives(random, jdbc);
        List<String> codes = catalog.snapshot().inForce(FIRST).stream().map(v -> v.code()).toList();
        for (int i = 0; i < 300; i++) {
            lives.live(
                    catalog.inForce(random.oneOf(codes), FIRST).orElseThrow(),
                    random.oneOf(PLACES),
                    PLACES,
                    FIRST);
        }
        lives.follow(program);
        for (Life life : lives.all) {
            if (life.ended != null) {
                plant(life, life.agency, life.ended);
            }
            if (random.chance(0.5)) {
                WITH_FILES.add(life.id);
                jdbc.sql("insert into archive.papers (dossier, files_at) values (:id, :at)")
                        .param("id", life.id)
                        .param("at", Sql.at(life.received))
                        .update();
            }
        }
        UUID some = jdbc.sql("select id from archive.result limit 1").query(UUID.class).single();
        for (Life life : lives.all) {
            if (random.chance(0.2)) {
                REUSING.add(life.id);
                jdbc.sql(
                                """
                                insert into archive.reuse (dossier, paper, result, file, at)
                                values (:id, 'x', :result, '', :at)
                                """)
                        .param("id", life.id)
                        .param("result", some)
                        .param("at", Sql.at(life.received))
                        .update();
            }
        }
        for (int i = 0; i < 60; i++) {
            plant(null, random.oneOf(PLACES), moment(FIRST.plusDays(random.between(0, 80))));
        }
    }

    private @Nullable Instant perhaps(double chance, Instant from) {
        return random.chance(chance) ? from.plusSeconds(random.between(60, 40 * 86_400)) : null;
    }

    private void plant(@Nullable Life life, UUID agency, Instant at) {
        LocalDate signed = Zones.dayOf(at);
        LocalDate to = random.chance(0.4) ? signed.plusDays(random.between(0, 60)) : null;
        Instant endedAt = perhaps(0.4, at);
        End end =
                endedAt == null
                        ? null
                        : new End(
                                signed.plusDays(random.between(0, 30)),
                                endedAt,
                                perhaps(0.3, endedAt));
        Paper paper =
                new Paper(
                        life,
                        agency,
                        signed,
                        at,
                        to,
                        life == null ? null : perhaps(0.4, at),
                        perhaps(0.5, at),
                        end);
        PAPERS.add(paper);
        UUID id = Uuid7.next();
        jdbc.sql(
                        """
                        insert into archive.result (id, agency, dossier, procedure, type, number, signed_on,
                            issuer, signer, owner_kind, owner_name, owner_number, folded, valid_to,
                            attached_at, entered_at, revision, code, confirmed_at, confirmed_by, digitised_at)
                        values (:id, :agency, :dossier, '', :type, :number, :signed, '', '', 'PERSON', '', '',
                            '', :to, :attached, :at, 1, :code, :digitised, :by, :digitised)
                        """)
                .param("id", id)
                .param("agency", agency)
                .param("dossier", life == null ? null : life.id, Types.OTHER)
                .param("type", random.oneOf("", "KQ.G15.000342", "KQ.G15.000031"))
                .param("number", id.toString())
                .param("signed", signed)
                .param("to", to, Types.DATE)
                .param("attached", Sql.at(paper.attached()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("at", Sql.at(at))
                .param("code", paper.digitised() == null ? null : "Z" + id, Types.VARCHAR)
                .param("digitised", Sql.at(paper.digitised()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("by", paper.digitised() == null ? null : id, Types.OTHER)
                .update();
        if (end != null) {
            jdbc.sql(
                            """
                            insert into archive.ending (result, no, kind, on_day, basis, at, by_staff,
                                undone_at, undone_by)
                            values (:id, 1, 'WITHDRAWN', :on, 'x', :at, :id, :undone, :by)
                            """)
                    .param("id", id)
                    .param("on", end.on())
                    .param("at", Sql.at(end.at()))
                    .param("undone", Sql.at(end.undone()), Types.TIMESTAMP_WITH_TIMEZONE)
                    .param("by", end.undone() == null ? null : id, Types.OTHER)
                    .update();
        }
    }

    private Asked period() {
        LocalDate from = FIRST.plusDays(random.between(0, 20));
        Set<UUID> agencies = new HashSet<>(Set.of(random.oneOf(PLACES)));
        if (random.chance(0.7)) {
            agencies.add(random.oneOf(PLACES));
        }
        AsKnown known =
                random.chance(0.5)
                        ? AsKnown.NOW
                        : AsKnown.at(moment(FIRST.plusDays(random.between(30, 100))));
        return asked(agencies, from, from.plusDays(random.between(0, 40)), known);
    }

    private static List<Life> received(Asked asked, Instant known) {
        return lives.all.stream()
                .filter(life -> asked.agencies().contains(life.agency))
                .filter(life -> !life.received.isAfter(known))
                .filter(life ->
                        !life.received.isBefore(asked.start())
                                && life.received.isBefore(asked.end()))
                .toList();
    }

    private static boolean has(Life life, Predicate<Paper> what) {
        return PAPERS.stream().anyMatch(paper -> paper.life() == life && what.test(paper));
    }

    private static String share(List<Life> below, Predicate<Life> above) {
        return below.stream().filter(above).count() + "/" + below.size();
    }

    @Test
    void everyFigureIsWhatAPlainCountSays() {
        for (int i = 0; i < 25; i++) {
            Asked asked = period();
            LocalDate day = asked.to().isAfter(LAST) ? LAST : asked.to();
            Instant known =
                    asked.known().at() == null
                            ? Instant.parse("2999-01-01T00:00:00Z")
                            : asked.known().at();
            List<Life> below = received(asked, known);
            String digitised =
                    share(
                            below,
                            life ->
                                    has(
                                            life,
                                            paper ->
                                                    paper.isDigitised(known)
                                                            && (paper.signed().isAfter(day)
                                                                    ? holdsLater(paper, day, known)
                                                                    : paper.holds(day, known))));
            assertThat(on(LAST, () -> figures("PL2-2-a", asked)))
                    .as("%s", asked)
                    .containsExactlyInAnyOrderEntriesOf(Map.of("A", digitised, "B", digitised));
            List<Life> withResult =
                    below.stream()
                            .filter(life -> has(life, paper -> !paper.entered().isAfter(known)))
                            .toList();
            assertThat(counted("PL2-2-c", asked))
                    .isEqualTo(share(withResult, life -> has(life, p -> p.isElectronic(known))));
            List<Life> giving =
                    below.stream().filter(life -> !life.version.results().isEmpty()).toList();
            assertThat(counted("766-4.1", asked))
                    .isEqualTo(share(giving, life -> has(life, p -> p.isElectronic(known))));
            assertThat(counted("766-4.2", asked))
                    .isEqualTo(
                            share(
                                    below,
                                    life ->
                                            WITH_FILES.contains(life.id)
                                                    && has(life, p -> p.isElectronic(known))));
            assertThat(counted("766-4.3", asked))
                    .isEqualTo(share(below, life -> REUSING.contains(life.id)));
            List<Paper> held =
                    PAPERS.stream()
                            .filter(paper -> asked.agencies().contains(paper.agency()))
                            .filter(paper -> !paper.entered().isAfter(known))
                            .filter(paper -> paper.holds(asked.to(), known))
                            .toList();
            assertThat(counted("PL2-2-b", asked))
                    .isEqualTo(
                            held.stream().filter(paper -> paper.isDigitised(known)).count()
                                    + "/"
                                    + held.size());
        }
    }

    /** What was signed after the period is read by its validity alone. */
    private static boolean holdsLater(Paper paper, LocalDate day, Instant known) {
        return new Paper(
                        paper.life(),
                        paper.agency(),
                        day,
                        paper.entered(),
                        paper.to(),
                        paper.attached(),
                        paper.digitised(),
                        paper.end())
                .holds(day, known);
    }

    private String counted(String code, Asked asked) {
        return on(LAST, () -> figures(code, asked)).get("A");
    }

    @Test
    void eachLevelIsHeldAgainstItsOwnShare() {
        Indicator one = indicators.find("PL2-2-a").orElseThrow();
        LocalDate day = LocalDate.of(2022, 6, 1);
        assertThat(aim(one, "A", "level.DISTRICT", day)).isEqualTo(40);
        assertThat(aim(one, "A", "level.COMMUNE", day)).isEqualTo(35);
        assertThat(aim(one, "B", "level.PROVINCE", day)).isEqualTo(40);
        assertThat(aim(one, "B", "level.DISTRICT", day)).isEqualTo(35);
        assertThat(aim(one, "B", "level.COMMUNE", day)).isEqualTo(30);
        Reading district = part("A", "level.DISTRICT", 37, 100);
        Reading commune = part("A", "level.COMMUNE", 37, 100);
        assertThat(Verdict.of(one, district, day)).isEqualTo(Verdict.MISSED);
        assertThat(Verdict.of(one, commune, day)).isEqualTo(Verdict.REACHED);
        assertThat(Verdict.ofEach(one, List.of(district, commune), day)).isEqualTo(Verdict.MISSED);
    }

    private static Reading part(String variant, String part, long above, long below) {
        return new Reading(variant, null, "", Part.said(part), above, below);
    }

    private static int aim(Indicator one, String variant, String part, LocalDate day) {
        return one.threshold(day, part(variant, part, 1, 2)).orElseThrow().value();
    }
}
