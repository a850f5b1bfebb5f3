package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.Conduct;
import vn.motcua.catalog.Field;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.Particulars;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.UsedBy;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.law.LawFile;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.Rollups;
import vn.motcua.measure.Traced;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;
import vn.motcua.testing.Seeded;
import vn.motcua.testing.TestDatabase;

/** Every cell against the same counted the long way, on random traffic recorded late. */
class FiguresTest {

    private static final int DOSSIERS = 250;
    private static final int ASKED = 8;
    private static final Periods PERIODS = Periods.ofTheLaw();
    private static final Templates TEMPLATES = new Templates();
    private static final LocalDate BEGAN = LocalDate.of(2020, 1, 1);
    private static final UUID PROVINCE = new UUID(0, 99);

    private final JdbcClient jdbc =
            JdbcClient.create(new SingleConnectionDataSource(connection(), true));
    private final Seeded random = Seeded.fresh();
    private final Rollups rollups = new Rollups(jdbc, random, DOSSIERS);
    private final UUID district = rollups.agencies().getFirst();
    private final OrganizationChart chart = chart(rollups.agencies());
    private final CatalogSnapshot catalog = catalog(rollups.versions());
    private final LateReasonStore reasons = new LateReasonStore(jdbc);
    private final DossierFigures figures =
            new DossierFigures(
                    rollups.measures(),
                    LawFile.rows("law/reports/measures.yaml", DossierMeasure[].class));
    private final LateFigures late = new LateFigures(rollups.measures(), reasons);
    private final Filling filling = new Filling(List.of(figures, late, new CatalogueFigures()));

    private int compared;
    private int shown;

    @Test
    void everyCellIsWhatRawEventsSayAndAllIdentitiesHoldAlsoAfterAReissue() {
        communesReportToTheDistrictAndTheDistrictToTheProvince();
        sayReasons();
        int broken = 0;
        for (int i = 0; i < ASKED; i++) {
            Period period =
                    // Every other one is cut off in the midst of the traffic.
                    i % 2 == 0
                            ? PERIODS.containing(PeriodKind.MONTH, Rollups.FIRST)
                            : PERIODS.containing(
                                    random.oneOf(PeriodKind.MONTH, PeriodKind.QUARTER),
                                    Rollups.FIRST.plusDays(random.between(0, Rollups.DAYS)));
            Instant cutOff = endOf(period.to());
            // What is recorded after the cut-off makes the next report start from another stock.
            Instant later =
                    random.momentBetween(
                            cutOff.plusSeconds(86_400L * 5), cutOff.plusSeconds(86_400L * 9));
            Map<UUID, Map<String, Filled>> first = report(period, cutOff);
            Period next = PERIODS.next(period);
            Map<UUID, Map<String, Filled>> then = report(next, later);
            broken += holdsBut(then, first, period, cutOff, later);

            Map<UUID, Map<String, Filled>> again = report(period, later);
            for (UUID unit : rollups.agencies()) {
                assertThat(broken(again.get(unit), Optional.empty())).isEmpty();
                assertThat(broken(then.get(unit), Optional.of(again.get(unit))))
                        .as("after the re-issue")
                        .isEmpty();
            }
        }
        System.out.printf(
                "FiguresTest: %d cells compared, %d dossiers behind them, %d reports whose period before had moved%n",
                compared, shown, broken);
        assertThat(compared).isGreaterThan(500);
        assertThat(broken).as("some corrections came late").isPositive();
    }

    /** The identity with the period before fails exactly where its stock became known otherwise. */
    private int holdsBut(
            Map<UUID, Map<String, Filled>> then,
            Map<UUID, Map<String, Filled>> first,
            Period period,
            Instant cutOff,
            Instant later) {
        int broken = 0;
        for (UUID unit : rollups.agencies()) {
            List<Identities.Broken> wrong = broken(then.get(unit), Optional.of(first.get(unit)));
            assertThat(wrong).allSatisfy(one -> assertThat(one.identity().isWithBefore()).isTrue());
            boolean moved = !open(unit, period, cutOff).equals(open(unit, period, later));
            assertThat(!wrong.isEmpty()).as("%s of %s", period.code(), unit).isEqualTo(moved);
            broken += wrong.isEmpty() ? 0 : 1;
        }
        return broken;
    }

    private static Connection connection() {
        try {
            return TestDatabase.fresh().app().getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<RowKey, Integer> open(UUID unit, Period period, Instant known) {
        Map<RowKey, Integer> open = new HashMap<>();
        cells(Set.of(unit), period, known)
                .forEach((row, columns) -> {
                    int n = columns.getOrDefault(11, Set.of()).size();
                    if (n > 0) {
                        open.put(row, n);
                    }
                });
        return open;
    }

    /** Of each unit its own, compared cell by cell and dossier by dossier. */
    private Map<UUID, Map<String, Filled>> report(Period period, Instant known) {
        Map<UUID, Map<String, Filled>> all = new HashMap<>();
        Filled sum = null;
        for (UUID unit : rollups.agencies()) {
            Question question = question(unit, period, known);
            assertThat(question.counted()).containsExactly(unit);
            Map<String, Filled> forms =
                    filling.fill(TEMPLATES.of(TEMPLATES.regime(), period), question).stream()
                            .collect(Collectors.toMap(Filled::template, form -> form));
            Filled form = forms.get("II.06a");
            compare(form, cells(Set.of(unit), period, known), question);
            RowKey agency = new RowKey(Localities.tier(unit, chart, period.to()), unit.toString());
            compare(
                    forms.get("II.06b"),
                    new Brute(rollups.told(), known, period.from(), period.to())
                            .cells(Set.of(unit), version -> agency),
                    question.by(Template.Rows.AGENCY));
            compareReasons(forms.get("QH"), question);
            assertThat(broken(forms, Optional.empty())).isEmpty();
            all.put(unit, forms);
            sum = sum == null ? form : sum.plus(form);
        }
        compare(sum, cells(Set.copyOf(rollups.agencies()), period, known), null);
        return all;
    }

    private void compare(
            Filled form, Map<RowKey, Map<Integer, Set<UUID>>> again, Question question) {
        Map<String, Long> kept = new HashMap<>();
        form.lines()
                .forEach(line ->
                        line.counts()
                                .forEach((column, n) -> kept.put(line.row() + " " + column, n)));
        Map<String, Long> counted = new HashMap<>();
        again.forEach((row, columns) ->
                columns.forEach(
                        (column, ids) -> counted.put(row + " " + column, (long) ids.size())));
        assertThat(kept).isEqualTo(counted);
        compared += counted.size();
        if (question != null && random.chance(0.3)) {
            again.forEach((row, columns) ->
                    columns.forEach(
                            (column, ids) -> behind(form.template(), row, column, ids, question)));
        }
    }

    private void behind(String template, RowKey row, int column, Set<UUID> ids, Question question) {
        String measure = TEMPLATES.find(template, 1).orElseThrow().column(column).measure();
        if (measure != null) {
            assertThat(figures.traced(measure, row, question))
                    .extracting(Traced::dossier)
                    .containsExactlyElementsOf(ids);
            shown += ids.size();
        }
    }

    private void compareReasons(Filled form, Question question) {
        if (random.chance(0.7)) {
            return;
        }
        for (Line line : form.lines()) {
            for (int column = 4; column <= 8; column++) {
                String measure = TEMPLATES.find("QH", 1).orElseThrow().column(column).measure();
                assertThat(late.traced(measure, line.row(), question))
                        .hasSize((int) line.count(column));
            }
        }
    }

    private void sayReasons() {
        for (Rollups.Told one : rollups.told()) {
            if (random.chance(0.2)) {
                reasons.insert(
                        Uuid7.next(),
                        new LateReasonStore.Said(
                                one.dossier(), random.oneOf(LateReason.values()), "x", "NĐ 1"),
                        one.recorded(),
                        PROVINCE);
            }
        }
    }

    private List<Identities.Broken> broken(
            Map<String, Filled> forms, Optional<Map<String, Filled>> before) {
        return Identities.broken(TEMPLATES.all(), forms, before);
    }

    private Map<RowKey, Map<Integer, Set<UUID>>> cells(
            Set<UUID> agencies, Period period, Instant known) {
        return new Brute(rollups.told(), known, period.from(), period.to())
                .cells(agencies, version -> row(catalog.version(version)));
    }

    private static RowKey row(ProcedureVersion version) {
        return new RowKey(Tier.of(version.level()), version.field().code());
    }

    private Question question(UUID unit, Period period, Instant known) {
        return new Question(
                Template.Rows.FIELD,
                unit,
                Localities.counted(unit, chart, period.to()),
                period,
                AsKnown.at(known),
                known.plusSeconds(86_400),
                chart,
                catalog);
    }

    private static Instant endOf(LocalDate day) {
        return Zones.instantOf(day.plusDays(1).atStartOfDay()).minusNanos(1_000);
    }

    /** A district with two communes below it. */
    private static OrganizationChart chart(List<UUID> agencies) {
        List<Unit> units = new ArrayList<>();
        units.add(unit(PROVINCE, UnitKind.PROVINCE, null));
        units.add(unit(agencies.get(0), UnitKind.DISTRICT, PROVINCE));
        units.add(unit(agencies.get(1), UnitKind.COMMUNE, agencies.get(0)));
        units.add(unit(agencies.get(2), UnitKind.COMMUNE, agencies.get(0)));
        return OrganizationChart.of(units, List.of(), List.of(), List.of(), List.of());
    }

    private static Unit unit(UUID id, UnitKind kind, UUID parent) {
        return new Unit(id, id.toString(), kind, "", parent, "Đơn vị " + id, "Unit", BEGAN, null);
    }

    private void communesReportToTheDistrictAndTheDistrictToTheProvince() {
        assertThat(Localities.below(district, chart, Rollups.FIRST)).hasSize(2);
        assertThat(Localities.below(PROVINCE, chart, Rollups.FIRST))
                .extracting(Unit::id)
                .containsExactly(district);
        assertThat(Localities.above(district, chart, Rollups.FIRST)).contains(PROVINCE);
        assertThat(Localities.above(PROVINCE, chart, Rollups.FIRST)).isEmpty();
        assertThat(Localities.counted(PROVINCE, chart, Rollups.FIRST)).containsExactly(PROVINCE);
    }

    /** Two fields of communes, and one of them at the district too. */
    private static CatalogSnapshot catalog(List<UUID> versions) {
        return CatalogSnapshot.of(
                List.of(
                        version(versions.get(0), "HT", Level.COMMUNE),
                        version(versions.get(1), "CT", Level.COMMUNE),
                        version(versions.get(2), "HT", Level.DISTRICT)),
                List.of());
    }

    private static ProcedureVersion version(UUID id, String field, Level level) {
        return new ProcedureVersion(
                id,
                id,
                "1." + id,
                "Thủ tục " + id,
                "Procedure",
                new Field(field, "Lĩnh vực " + field, "Field " + field),
                level,
                BEGAN,
                null,
                OnlineLevel.values()[0],
                null,
                List.of(),
                Set.of(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new UsedBy(UsedBy.Reach.ALL_COMMUNES, List.of()),
                id,
                Conduct.unsaid(),
                Particulars.unsaid());
    }
}
