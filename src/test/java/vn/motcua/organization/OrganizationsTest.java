package vn.motcua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class OrganizationsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 1);

    private static final Actor ACTOR = Actor.staff(java.util.UUID.randomUUID());

    @Autowired Organizations organizations;
    @Autowired Journal journal;
    @Autowired OrganizationStore store;

    /** The locality under other keys and codes, so that each test has its own. */
    private static OrganizationFile locality(String tag) {
        return OrganizationFile.parse(
                Locality.YAML
                        .replaceAll("(key|parent|successor|unit): ", "$1: " + tag + "-")
                        .replaceAll("(username|from|to): (?=[a-z])", "$1: " + tag + "-")
                        .replaceAll("(\\.H1)", "." + tag + "$1"));
    }

    private static java.util.UUID unit(String tag, String key) {
        return Unit.idOf(tag + "-" + key);
    }

    @Test
    void loadingTwiceIsLoadingOnce() {
        OrganizationFile file = locality("twice");

        Organizations.Loaded first = organizations.load(file);
        Organizations.Loaded second = organizations.load(file);

        assertThat(first).isEqualTo(new Organizations.Loaded(9, 9, 10, 1));
        assertThat(second).isEqualTo(new Organizations.Loaded(0, 0, 0, 0));
        assertThat(organizations.chart().history(unit("twice", "commune")))
                .isEqualTo(file.chart().history(unit("twice", "commune")));
    }

    @Test
    void aRenameIsSeenAtOnceAndLeavesTheDaysBeforeAsTheyWere() {
        organizations.load(locality("rename"));
        java.util.UUID commune = unit("rename", "commune");

        organizations.rename(
                new Reorganization.Rename(commune, DAY, "Xã  Khác", "Other", "099.H1"), ACTOR);

        OrganizationChart chart = organizations.chart();
        assertThat(chart.unit(commune, DAY).orElseThrow().name()).isEqualTo("Xã Khác");
        assertThat(chart.unit(commune, DAY.minusDays(1)).orElseThrow().name()).isEqualTo("Xã Mới");
        assertThat(chart.byCode("099.H1", DAY.minusDays(1))).isEmpty();
        assertThat(chart.byCode("099.H1", DAY).orElseThrow().id()).isEqualTo(commune);
        List<Entry> entries = journal.read(commune);
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().actor()).isEqualTo(ACTOR);
        assertThat(journal.event(entries.getFirst()))
                .isEqualTo(new OrganizationEvent.UnitRenamed(commune, DAY, "099.H1"));
    }

    @Test
    void aMergerEndsTheUnitAndLoadingTheFileAgainDoesNotUndoIt() {
        OrganizationFile file = locality("merge");
        organizations.load(file);
        java.util.UUID labour = unit("merge", "dist-labour");
        java.util.UUID farming = unit("merge", "dist-farming");

        organizations.merge(new Reorganization.Merge(labour, farming, DAY), ACTOR);
        organizations.load(file);

        OrganizationChart chart = organizations.chart();
        assertThat(chart.unit(labour, DAY.minusDays(1))).isPresent();
        assertThat(chart.unit(labour, DAY)).isEmpty();
        assertThat(chart.successorOf(labour, DAY)).isEqualTo(farming);
        assertThat(chart.postsOf(Staff.idOf("merge-vy"), DAY))
                .contains(new Post(farming, "expert"), new Post(labour, "expert"));
    }

    @Test
    void aRefusedCommandChangesNothing() {
        organizations.load(locality("refuse"));
        java.util.UUID commune = unit("refuse", "commune");
        long version = store.version();

        assertThatThrownBy(() ->
                        organizations.rename(
                                new Reorganization.Rename(
                                        commune, LocalDate.of(2021, 1, 1), "", "", null),
                                ACTOR))
                .isInstanceOf(RefusalException.class)
                .hasMessage("organization.unit-not-open, organization.name-missing");
        assertThatThrownBy(() ->
                        organizations.rename(
                                new Reorganization.Rename(
                                        commune, DAY, "X", "X", "002.01.refuse.H1"),
                                ACTOR))
                .hasMessage("organization.code-taken");
        assertThatThrownBy(() ->
                        organizations.merge(new Reorganization.Merge(commune, commune, DAY), ACTOR))
                .hasMessage("organization.merged-into-itself");
        assertThatThrownBy(() ->
                        organizations.delegate(
                                new Reorganization.Delegate(
                                        new Delegation(
                                                Staff.idOf("refuse-vy"),
                                                Staff.idOf("refuse-vy"),
                                                new Post(commune, "chair"),
                                                DAY,
                                                DAY,
                                                "x"),
                                        DAY),
                                ACTOR))
                .hasMessage("organization.delegated-to-oneself, organization.post-not-held");

        assertThat(store.version()).isEqualTo(version);
        assertThat(organizations.chart().history(commune)).hasSize(2);
        assertThat(journal.read(commune)).isEmpty();
    }

    @Test
    void appointmentsBeginAndEndOnTheirDays() {
        organizations.load(locality("appoint"));
        java.util.UUID vy = Staff.idOf("appoint-vy");
        Post head = new Post(unit("appoint", "dist-labour"), "head");

        organizations.appoint(new Reorganization.Appoint(vy, head, DAY), ACTOR);
        organizations.dismiss(new Reorganization.Dismiss(vy, head, DAY.plusDays(10)), ACTOR);

        OrganizationChart chart = organizations.chart();
        assertThat(chart.postsOf(vy, DAY.minusDays(1))).doesNotContain(head);
        assertThat(chart.postsOf(vy, DAY)).contains(head);
        assertThat(chart.postsOf(vy, DAY.plusDays(9))).contains(head);
        assertThat(chart.postsOf(vy, DAY.plusDays(10))).doesNotContain(head);
        assertThat(journal.read(head.unit()).stream().map(journal::event))
                .containsExactly(
                        new OrganizationEvent.Appointed(vy, head.unit(), "head", DAY),
                        new OrganizationEvent.Dismissed(vy, head.unit(), "head", DAY.plusDays(10)));
    }

    @Test
    void theDatabaseItselfRefusesOneCodeForTwoUnitsOnOneDay() {
        organizations.load(locality("code"));

        assertThatThrownBy(() ->
                        store.insert(
                                new Unit(
                                        Unit.idOf("code-other"),
                                        "002.01.code.H1",
                                        UnitKind.DEPARTMENT,
                                        "",
                                        null,
                                        "X",
                                        "X",
                                        DAY,
                                        null)))
                .hasMessageContaining("unit_code_once_a_day");
    }

    @Test
    void anotherNodeSeesAChangeWhenItLooksAgain() {
        ChartCache other = new ChartCache(store);
        assertThat(other.chart().unit(unit("node", "dist"), DAY)).isEmpty();
        organizations.load(locality("node"));

        other.lookAgain();

        assertThat(other.chart().unit(unit("node", "dist"), DAY)).isPresent();
    }
}
