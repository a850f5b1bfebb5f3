package vn.motcua.measure.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.calendar.Calendars;
import vn.motcua.catalog.Amended;
import vn.motcua.catalog.Decisions;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.PublicationDecision;
import vn.motcua.catalog.SourceFile;
import vn.motcua.catalog.check.Completeness;
import vn.motcua.catalog.check.ProcessTimes;
import vn.motcua.catalog.discrepancy.Cure;
import vn.motcua.catalog.discrepancy.Discrepancies;
import vn.motcua.catalog.discrepancy.DiscrepancyType;
import vn.motcua.catalog.discrepancy.Recommendations;
import vn.motcua.catalog.discrepancy.Ticket;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.measure.AsKnown;
import vn.motcua.testing.Seeded;

/** III.1-a, b, c, e and PL2-3 against what was planted, counted one by one. */
class PublicationIndicatorsTest extends Indicating {

    private static final String CONTROL = "kiemsoat.huyen";

    @Autowired Decisions decisions;
    @Autowired Discrepancies discrepancies;
    @Autowired Recommendations recommendations;
    @Autowired Calendars calendars;

    private final Seeded random = Seeded.fresh();

    /** A decision as it is planted. */
    private record Planted(
            String number,
            @Nullable LocalDate received,
            @Nullable LocalDate applied,
            LocalDate effective,
            List<String> amended,
            List<String> abolished) {}

    @Test
    void changesAreInTimeWhenTheirDecisionWasAppliedSo() {
        LocalDate effective = LocalDate.of(2023, 9, 1);
        List<Planted> all =
                List.of(
                        new Planted(
                                "901/QĐ",
                                day(2),
                                day(9),
                                effective,
                                List.of("1.004884", "1.000894"),
                                List.of("1.000798")),
                        new Planted(
                                "902/QĐ",
                                day(12),
                                day(30),
                                effective.plusDays(1),
                                List.of("1.000656"),
                                List.of()),
                        new Planted(
                                "903/QĐ",
                                day(28),
                                null,
                                effective.plusDays(2),
                                List.of("2.000635", "1.001022"),
                                List.of()),
                        new Planted(
                                "904/QĐ",
                                null,
                                day(30),
                                effective.plusDays(3),
                                List.of("1.004884"),
                                List.of()),
                        new Planted(
                                "905/QĐ",
                                day(5),
                                null,
                                effective.plusDays(4),
                                List.of("1.000894"),
                                List.of()));
        all.forEach(this::plant);
        LocalDate from = day(1);
        LocalDate to = day(31);

        assertThat(figures("III.1-a", asked(from, to)))
                .isEqualTo(expected(all, from, to))
                .containsEntry("A", "3/7")
                .containsEntry("B", "3/5");
        for (int i = 0; i < 10; i++) {
            LocalDate end = day(random.between(1, 31));
            assertThat(figures("III.1-a", asked(from, end))).isEqualTo(expected(all, from, end));
        }
        nothingOfNothing("III.1-a", asked(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 2, 1)));
        assertThat(measure("III.1-a", asked(from, to)).verdict()).isEqualTo(Verdict.MISSED);
    }

    private static LocalDate day(int of) {
        return LocalDate.of(2023, 8, of);
    }

    private void plant(Planted one) {
        UUID id = Uuid7.next();
        List<SourceFile> files = new ArrayList<>();
        one.amended()
                .forEach(code ->
                        files.add(
                                Amended.file(
                                        code, one.effective(), Map.of("\nlegal", "\n\nlegal"))));
        LocalDate first = one.received() == null ? day(1) : one.received();
        on(
                first,
                () ->
                        decisions.register(
                                new PublicationDecision(
                                        id,
                                        one.number(),
                                        first.minusDays(1),
                                        one.effective(),
                                        one.received(),
                                        null,
                                        false,
                                        PublicationDecision.Issuer.PROVINCE,
                                        files,
                                        one.abolished().stream()
                                                .map(code ->
                                                        new PublicationDecision.Abolished(code, ""))
                                                .toList(),
                                        null),
                                staff(CONTROL, first)));
        if (one.applied() != null) {
            on(
                    one.applied(),
                    () -> {
                        decisions.apply(id, staff(CONTROL, one.applied()));
                    });
        }
    }

    private Map<String, String> expected(List<Planted> all, LocalDate from, LocalDate to) {
        int below = 0;
        int above = 0;
        int running = 0;
        for (Planted one : all) {
            if (one.received() == null
                    || one.received().isBefore(from)
                    || one.received().isAfter(to)) {
                continue;
            }
            int changes = one.amended().size() + one.abolished().size();
            LocalDate due = calendars.common(to).plusWorkingDays(one.received(), 5);
            boolean done = one.applied() != null && !one.applied().isAfter(to);
            below += changes;
            above += done && !one.applied().isAfter(due) ? changes : 0;
            running += !done && !to.isAfter(due) ? changes : 0;
        }
        return Map.of("A", above + "/" + below, "B", above + "/" + (below - running));
    }

    @Test
    void aProcessIsInStepWhereItIsApprovedAndKeepsTheLimit() {
        Asked asked = asked(FROM, TO);
        int expected = 0;
        for (ProcedureVersion version : offered(asked)) {
            if (!random.chance(0.6)) {
                continue;
            }
            LocalDate signed = FROM.plusDays(random.between(-20, 60));
            int fresh =
                    jdbc.sql(
                                    """
                                    insert into catalog.process_approval
                                        (process_id, number, signed_on, signer, recorded_by, recorded_at)
                                    values (:process, '1/QĐ', :day, 'Chủ tịch', :process, now())
                                    on conflict do nothing
                                    """)
                            .param("process", version.processId())
                            .param("day", signed)
                            .update();
            boolean fits =
                    on(
                            TO,
                            () ->
                                    catalog.examine(version, catalog.process(version.processId()))
                                            .times()
                                            .filter(ProcessTimes::fits)
                                            .isPresent());
            expected += fresh == 1 && !signed.isAfter(TO) && fits ? 1 : 0;
        }
        assertThat(expected).isPositive();
        assertThat(figure("III.1-b", asked(FROM, TO)))
                .isEqualTo(expected + "/" + offered(asked).size());
    }

    @Test
    void aRecordIsCompleteWithAllSevenConstituents() {
        Asked asked = asked(FROM, TO);
        long complete =
                offered(asked).stream().filter(v -> Completeness.of(v).missing().isEmpty()).count();
        assertThat(figure("III.1-e", asked)).isEqualTo(complete + "/" + offered(asked).size());
        for (String code : List.of("III.1-b", "III.1-e", "PL2-3-a", "PL2-3-b", "PL2-3-c")) {
            nothingOfNothing(code, asked(Set.of(), FROM, TO, AsKnown.NOW));
        }
    }

    @Test
    void aDiscrepancyIsRecommendedInTimeOrNot() {
        LocalDate opened = LocalDate.of(2023, 10, 2);
        SignedIn by = staff(CONTROL, opened);
        UUID local = ticket("1.001193", DiscrepancyType.INACCURATE, opened, Cure.LOCAL);
        UUID inTime =
                ticket("1.001193", DiscrepancyType.NOT_JUSTIFIED, opened, Cure.RECOMMENDATION);
        UUID late = ticket("2.000635", DiscrepancyType.NOT_JUSTIFIED, opened, Cure.RECOMMENDATION);
        UUID never = ticket("9.999999", DiscrepancyType.NOT_PUBLISHED, opened, Cure.RECOMMENDATION);
        UUID open = ticket("1.000656", DiscrepancyType.INACCURATE, opened, null);
        assertThat(List.of(local, never, open)).doesNotHaveDuplicates();
        recommend(inTime, LocalDate.of(2023, 10, 16));
        recommend(late, LocalDate.of(2023, 10, 17));
        LocalDate from = LocalDate.of(2023, 10, 1);

        assertThat(figure("III.1-c", asked(from, LocalDate.of(2023, 10, 31)))).isEqualTo("1/3");
        assertThat(figure("III.1-c", asked(from, LocalDate.of(2023, 10, 15))))
                .as("no letter was sent by then")
                .isEqualTo("0/3");
        on(LocalDate.of(2023, 10, 20), () -> discrepancies.dismiss(never, "không phải", by));
        assertThat(figure("III.1-c", asked(from, LocalDate.of(2023, 10, 31)))).isEqualTo("1/2");
        assertThat(figure("III.1-c", asked(from, LocalDate.of(2023, 10, 19))))
                .as("it still counted then")
                .isEqualTo("1/3");
        nothingOfNothing("III.1-c", asked(from.plusDays(2), LocalDate.of(2023, 10, 31)));
    }

    private UUID ticket(String code, DiscrepancyType type, LocalDate opened, @Nullable Cure cure) {
        UUID id = Uuid7.next();
        SignedIn by = staff(CONTROL, opened);
        on(
                opened,
                () -> {
                    discrepancies.report(
                            new Discrepancies.Finding(
                                    id,
                                    code,
                                    code,
                                    "Hộ tịch",
                                    null,
                                    type,
                                    new Ticket.Sides("", "", ""),
                                    "khác"),
                            by);
                    if (cure != null) {
                        discrepancies.confirm(id, cure, "đúng", by);
                    }
                });
        return id;
    }

    private void recommend(UUID ticket, LocalDate day) {
        UUID letter = Uuid7.next();
        SignedIn by = staff(CONTROL, day);
        on(
                day,
                () -> {
                    recommendations.draft(
                            letter,
                            List.of(ticket),
                            new Recommendations.Words("Sở Tư pháp", "Sửa", "Chủ tịch", "A"),
                            by);
                    recommendations.send(letter, "12/UBND", day, by);
                });
    }

    @Test
    void whatIsEligibleAndOnThePortalIsReadByDay() {
        UUID campaign = Uuid7.next();
        jdbc.sql(
                        """
                        insert into catalog.review_campaign (id, name, from_day, to_day, opened_at, opened_by)
                        values (:id, 'Đợt 1', '2022-01-01', '2022-12-31', now(), :id)
                        """)
                .param("id", campaign)
                .update();
        Map<String, Eligible> planted = new HashMap<>();
        for (ProcedureVersion version : offered(asked(FROM, FROM))) {
            planted.put(version.code(), eligible(campaign, version));
        }
        for (LocalDate day : List.of(FROM, FROM.plusDays(10), TO)) {
            Asked asked = asked(FROM, day);
            int eligible = 0;
            int provided = 0;
            int reviewed = 0;
            int[] portal = new int[3];
            int online = 0;
            List<ProcedureVersion> offered = offered(asked);
            for (ProcedureVersion version : offered) {
                Eligible one = planted.get(version.code());
                boolean decided = one.decided() != null && !one.decided().isAfter(day);
                boolean may = decided && one.may();
                boolean there =
                        one.from() != null
                                && !one.from().isAfter(day)
                                && (one.to() == null || one.to().isAfter(day));
                boolean files = isFiled(version);
                reviewed += decided ? 1 : 0;
                eligible += may ? 1 : 0;
                provided += may && files ? 1 : 0;
                online += files ? 1 : 0;
                portal[0] += files && there ? 1 : 0;
                portal[1] += may && there ? 1 : 0;
                portal[2] += there ? 1 : 0;
            }
            int all = offered.size();
            assertThat(figure("PL2-3-a", asked)).isEqualTo(provided + "/" + eligible);
            assertThat(figure("PL2-3-c", asked)).isEqualTo(reviewed + "/" + all);
            assertThat(figures("PL2-3-b", asked))
                    .containsEntry("A", portal[0] + "/" + online)
                    .containsEntry("B", portal[1] + "/" + eligible)
                    .containsEntry("C", portal[2] + "/" + all);
        }
    }

    /** By levels 3 and 4, as the plan says, where the procedure may be filed online at all. */
    private static boolean isFiled(ProcedureVersion version) {
        return version.channels().contains(vn.motcua.catalog.Channel.ONLINE)
                && Set.of("3", "4").contains(version.onlineLevel().text());
    }

    private record Eligible(
            @Nullable LocalDate decided,
            boolean may,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private Eligible eligible(UUID campaign, ProcedureVersion version) {
        LocalDate decided = random.chance(0.7) ? FROM.plusDays(random.between(-10, 25)) : null;
        boolean may = random.chance(0.6);
        LocalDate from = random.chance(0.5) ? FROM.plusDays(random.between(-10, 25)) : null;
        LocalDate to =
                from != null && random.chance(0.3) ? from.plusDays(random.between(0, 15)) : null;
        jdbc.sql(
                        """
                        insert into catalog.review_item (campaign, code, name, field, level, online)
                        values (:campaign, :code, 'x', 'x', 'COMMUNE', 'LEVEL_2')
                        """)
                .param("campaign", campaign)
                .param("code", version.code())
                .update();
        if (decided != null) {
            decide(campaign, version, may ? "NO" : "FULL", decided, true);
            decide(campaign, version, may ? random.oneOf("FULL", "PART") : "NO", decided, false);
        }
        if (from != null) {
            jdbc.sql(
                            """
                            insert into catalog.portal_integration (id, code, day, link, proof, file,
                                file_name, noted_at, noted_by, ended_on)
                            values (:id, :code, :from, 'https://x', '', '', '', now(), :id, :to)
                            """)
                    .param("id", Uuid7.next())
                    .param("code", version.code())
                    .param("from", from)
                    .param("to", to, java.sql.Types.DATE)
                    .update();
        }
        return new Eligible(decided, may, from, to);
    }

    private void decide(
            UUID campaign, ProcedureVersion version, String answer, LocalDate day, boolean ended) {
        jdbc.sql(
                        """
                        insert into catalog.review_decision (id, campaign, code, answer, reason, words,
                            day, reviewer, decided_at, ended_at)
                        values (:id, :campaign, :code, :answer, 'x', '', :day, :id, now(),
                            case when :ended then now() end)
                        """)
                .param("id", Uuid7.next())
                .param("campaign", campaign)
                .param("code", version.code())
                .param("answer", answer)
                .param("day", day)
                .param("ended", ended)
                .update();
    }
}
