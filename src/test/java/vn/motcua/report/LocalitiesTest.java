package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Succession;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;

class LocalitiesTest {

    private static final LocalDate BEGAN = LocalDate.of(2020, 1, 1);
    private static final LocalDate MERGED = LocalDate.of(2022, 5, 1);
    private static final UUID DISTRICT = new UUID(0, 1);
    private static final UUID KEPT = new UUID(0, 2);
    private static final UUID GONE = new UUID(0, 3);
    private static final UUID POLICE = new UUID(0, 4);

    private static final OrganizationChart CHART =
            OrganizationChart.of(
                    List.of(
                            unit(DISTRICT, UnitKind.DISTRICT, null, null),
                            unit(KEPT, UnitKind.COMMUNE, DISTRICT, null),
                            unit(GONE, UnitKind.COMMUNE, DISTRICT, MERGED),
                            unit(POLICE, UnitKind.SECTOR_BODY, DISTRICT, null)),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new Succession(GONE, KEPT, MERGED)));

    private static Unit unit(UUID id, UnitKind kind, UUID parent, LocalDate to) {
        return new Unit(id, id.toString(), kind, "", parent, "x", "x", BEGAN, to);
    }

    @Test
    void aBodyThatDoesNotReportStandsWithTheUnitAboveIt() {
        assertThat(Localities.counted(DISTRICT, CHART, BEGAN))
                .containsExactlyInAnyOrder(DISTRICT, POLICE);
        assertThat(Localities.tier(POLICE, CHART, BEGAN)).isEqualTo(Tier.DISTRICT);
    }

    @Test
    void whatWasMergedIsReportedByItsSuccessorFromThenOn() {
        assertThat(Localities.counted(KEPT, CHART, MERGED.minusDays(1))).containsExactly(KEPT);
        assertThat(Localities.counted(KEPT, CHART, MERGED)).containsExactlyInAnyOrder(KEPT, GONE);
        assertThat(Localities.below(DISTRICT, CHART, MERGED.minusDays(1))).hasSize(2);
        assertThat(Localities.below(DISTRICT, CHART, MERGED)).hasSize(1);
    }

    @Test
    void theRowOfAnAgencyStandsUnderItsSuccessorFromThenOn() {
        RowKey gone = new RowKey(Tier.COMMUNE, GONE.toString());
        RowKey kept = new RowKey(Tier.COMMUNE, KEPT.toString());
        Filled before =
                new Filled(
                        "II.06b",
                        1,
                        List.of(
                                new Line(gone, "x", "x", Map.of(11, 2L)),
                                new Line(kept, "y", "y", Map.of(11, 3L))),
                        List.of());

        assertThat(before.moved(row -> Localities.moved(row, CHART, MERGED.minusDays(1))))
                .isEqualTo(before);
        Filled now = before.moved(row -> Localities.moved(row, CHART, MERGED));
        assertThat(now.lines()).extracting(Line::row).containsExactly(kept);
        assertThat(now.total(11)).isEqualTo(5);
    }
}
