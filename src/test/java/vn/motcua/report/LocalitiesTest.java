package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
}
