package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.ProcedureDraft;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.ProcessFinding;
import vn.motcua.catalog.Samples;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.UsedBy;
import vn.motcua.catalog.check.ProcessCheck;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Performer;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;

class DemoProceduresTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 5, 31);
    private static final int DAILY_MINUTES = 450;

    private static OrganizationChart chart = OrganizationChart.empty();
    private static List<ProcedureDraft> drafts = List.of();

    @BeforeAll
    static void read() {
        chart = DemoFiles.chart();
        drafts = DemoFiles.procedures();
    }

    private static InternalProcess process(ProcedureDraft draft) {
        return Objects.requireNonNull(draft.process(), draft.version().code());
    }

    private static List<Unit> users(ProcedureVersion version, LocalDate on) {
        if (version.usedBy().reach() == UsedBy.Reach.LISTED) {
            return version.usedBy().unitKeys().stream()
                    .flatMap(key -> chart.unit(Unit.idOf(key), on).stream())
                    .toList();
        }
        UnitKind kind = version.level() == Level.COMMUNE ? UnitKind.COMMUNE : UnitKind.DISTRICT;
        return chart.agencies(on).stream().filter(unit -> unit.kind() == kind).toList();
    }

    private static List<ProcessFinding> findings(ProcedureDraft draft, LocalDate on) {
        return new ProcessCheck(chart, Samples.known(chart, drafts))
                .check(
                        process(draft),
                        draft.version(),
                        DAILY_MINUTES,
                        users(draft.version(), on),
                        on,
                        draft.rows());
    }

    private static boolean any(List<ProcedureDraft> among, Predicate<Step> is) {
        return among.stream().flatMap(draft -> process(draft).steps().stream()).anyMatch(is);
    }

    @Test
    void thereAreEnoughProceduresOfEnoughFieldsAndBothLevels() {
        List<ProcedureVersion> inForce =
                drafts.stream()
                        .map(ProcedureDraft::version)
                        .filter(version -> version.isInForce(FIRST))
                        .toList();

        assertThat(inForce).hasSizeGreaterThanOrEqualTo(42);
        assertThat(inForce).extracting(ProcedureVersion::code).doesNotHaveDuplicates();
        assertThat(inForce.stream().map(version -> version.field().code()).distinct())
                .hasSizeGreaterThanOrEqualTo(9);
        assertThat(inForce.stream().map(ProcedureVersion::level).collect(Collectors.toSet()))
                .contains(Level.COMMUNE, Level.DISTRICT);
    }

    @Test
    void everyProcessCanBePublishedOnItsFirstDayAndAllThroughTheDemo() {
        for (ProcedureDraft draft : drafts) {
            ProcedureVersion version = draft.version();
            for (LocalDate on : List.of(version.validFrom(), FIRST, LAST)) {
                assertThat(findings(draft, on)).as(version.code() + " on " + on).isEmpty();
            }
        }
    }

    @Test
    void everyCaseHasALimitByEveryChannel() {
        for (ProcedureDraft draft : drafts) {
            ProcedureVersion version = draft.version();
            for (var one : version.cases()) {
                for (Channel channel : version.channels()) {
                    assertThat(version.limit(one.id(), channel).text(Locale.ENGLISH)).isNotBlank();
                }
            }
        }
    }

    @Test
    void theProcessesShowBranchesParallelOpinionsAndHandOversToAnotherLevel() {
        assertThat(any(drafts, step -> step.split() == Split.CHOICE)).isTrue();
        assertThat(any(drafts, step -> step.split() == Split.ALL)).isTrue();
        assertThat(any(drafts, Step::join)).isTrue();
        assertThat(any(drafts, step -> step.performer().relation() == Performer.Relation.SUPERIOR))
                .isTrue();
    }

    @Test
    void oneProcedureIsResolvedByTheDeskAlone() {
        assertThat(drafts)
                .filteredOn(draft -> process(draft).code().startsWith("MC."))
                .extracting(draft -> draft.version().code())
                .containsExactly("2.000884");
    }

    @Test
    void namesAndProductsAreSaidInEnglishToo() {
        for (ProcedureDraft draft : drafts) {
            assertThat(draft.version().nameEn()).isNotEqualTo(draft.version().name());
            for (Step step : process(draft).steps()) {
                assertThat(step.nameEn()).isNotEqualTo(step.name());
                assertThat(step.productEn()).isNotEqualTo(step.product());
            }
            draft.version()
                    .fees()
                    .forEach(fee -> assertThat(fee.nameEn()).isNotEqualTo(fee.name()));
        }
    }

    @Test
    void twoProceduresHaveALaterVersionForTheTwoTierWorld() {
        Set<String> later =
                drafts.stream()
                        .map(ProcedureDraft::version)
                        .filter(version -> version.validFrom().equals(LocalDate.of(2025, 7, 1)))
                        .map(ProcedureVersion::code)
                        .collect(Collectors.toSet());

        assertThat(later).containsExactlyInAnyOrder("1.001193", "1.004873");
        assertThat(drafts)
                .filteredOn(draft -> later.contains(draft.version().code()))
                .filteredOn(draft -> draft.version().isInForce(LocalDate.of(2025, 8, 1)))
                .hasSize(2);
    }
}
