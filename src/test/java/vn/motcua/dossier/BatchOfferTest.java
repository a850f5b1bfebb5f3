package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.kernel.Uuid7;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

@DatabaseTest
@TestPropertySource(properties = {"motcua.followers=false", "motcua.test=batches"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchOfferTest {

    private static final Instant NOW = DemoLocality.MORNING;

    @Autowired Catalog catalog;

    @BeforeAll
    void load(@Autowired BeanFactory program) {
        DemoLocality.load(program);
    }

    private record Place(ProcedureVersion procedure, Step step) {}

    /** The first step of the demo's procedures that allows an act and parts, or does not. */
    private Place place(StepAction action, boolean parts) {
        return catalog.search("", LocalDate.of(2022, 5, 31), null).stream()
                .flatMap(p ->
                        catalog.process(p.processId()).steps().stream().map(s -> new Place(p, s)))
                .filter(p -> p.step().allows(action))
                .filter(p -> (p.step().split() == Split.CHOICE) == parts)
                .findFirst()
                .orElseThrow();
    }

    private static TaskRow row(Place at, @Nullable UUID assignee, @Nullable Instant promised) {
        return new TaskRow(
                Uuid7.next(),
                1,
                1,
                "code",
                "",
                "",
                "",
                "",
                "",
                Uuid7.next(),
                "expert",
                assignee,
                NOW,
                NOW,
                promised,
                false,
                0,
                null,
                false,
                at.procedure().id(),
                null,
                at.step().id());
    }

    private List<BatchOffer> offers(BatchAct act, TaskRow... rows) {
        return BatchOffer.of(List.of(rows), catalog, "2.000815"::equals).stream()
                .filter(o -> o.act() == act)
                .toList();
    }

    @Test
    void aChoiceIsMadeForThoseThatHaveTheSameWays() {
        Place parting = place(StepAction.FORWARD, true);
        Place plain = place(StepAction.FORWARD, false);

        List<BatchOffer> offers =
                offers(
                        BatchAct.FORWARD,
                        row(parting, null, NOW),
                        row(plain, null, NOW),
                        row(parting, null, NOW));

        assertThat(offers).extracting(o -> o.rows().size()).containsExactly(2, 1);
        assertThat(offers.getFirst().choices()).isEqualTo(parting.step().next());
        assertThat(offers.getLast().choices()).isEmpty();
    }

    @Test
    void resultsAreRecordedForThoseThatEndAlike() {
        Place recording = place(StepAction.RECORD_RESULT, false);

        assertThat(offers(BatchAct.RESULT, row(recording, null, NOW)))
                .singleElement()
                .returns(recording.procedure().results(), BatchOffer::results);
    }

    @Test
    void whatIsCertifiedIsEnteredInItsBookOneByOne() {
        ProcedureVersion copies =
                catalog.inForce("2.000815", LocalDate.of(2022, 5, 31)).orElseThrow();
        Step numbering = catalog.process(copies.processId()).step("B4");

        assertThat(offers(BatchAct.RESULT, row(new Place(copies, numbering), null, NOW))).isEmpty();
    }

    @Test
    void whatHasAHolderIsNotTakenAndWhatIsNotLetInDoesNotGoOn() {
        Place plain = place(StepAction.FORWARD, false);

        assertThat(offers(BatchAct.TAKE, row(plain, Uuid7.next(), NOW))).isEmpty();
        assertThat(offers(BatchAct.TAKE, row(plain, null, null))).hasSize(1);
        assertThat(offers(BatchAct.FORWARD, row(plain, null, null))).isEmpty();
    }
}
