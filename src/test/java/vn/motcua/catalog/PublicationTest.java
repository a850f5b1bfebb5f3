package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicationTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2025, 7, 1);

    private static ProcedureDraft from(LocalDate day) {
        return Samples.read(Samples.file().replace("2022-01-01", day.toString()));
    }

    private static Publication.Plan decide(
            List<PublishedVersion> published, ProcedureDraft... drafts) {
        return Publication.decide(published, List.of(drafts), draft -> List.of());
    }

    private static List<PublishedVersion> publish(ProcedureDraft... drafts) {
        return decide(List.of(), drafts).fresh();
    }

    @Test
    void aLaterVersionClosesTheFormerOneAndCountsItsProcessOn() {
        List<PublishedVersion> published = publish(from(FIRST));

        Publication.Plan plan = decide(published, from(LATER));

        assertThat(plan.moved()).containsExactly(published.getFirst().endingOn(LATER));
        assertThat(plan.fresh()).hasSize(1);
        assertThat(plan.fresh().getFirst().endsOn()).isNull();
        assertThat(plan.fresh().getFirst().process().version()).isEqualTo(2);
    }

    @Test
    void anEarlierVersionEndsWhereTheKnownOneBegins() {
        Publication.Plan plan = decide(publish(from(LATER)), from(FIRST));

        assertThat(plan.moved()).isEmpty();
        assertThat(plan.fresh().getFirst().endsOn()).isEqualTo(LATER);
    }

    @Test
    void twoVersionsOfOneCallFollowEachOtherInWhateverOrder() {
        assertThat(publish(from(LATER), from(FIRST)))
                .extracting(PublishedVersion::endsOn)
                .containsExactly(LATER, null);
    }

    @Test
    void aVersionThatEndsByItselfBeforeTheNextKeepsItsOwnEnd() {
        LocalDate end = LocalDate.of(2024, 1, 1);
        ProcedureDraft ending =
                Samples.read(
                        Samples.file()
                                .replace("online_level", "valid_to: " + end + "\nonline_level"));

        assertThat(publish(ending, from(LATER)))
                .extracting(PublishedVersion::endsOn)
                .containsExactly(end, null);
    }

    @Test
    void sayingTheSameAgainIsKnownEvenAfterTheVersionWasClosed() {
        List<PublishedVersion> both = publish(from(FIRST), from(LATER));

        Publication.Plan plan = decide(both, from(FIRST), from(LATER));

        assertThat(plan).isEqualTo(new Publication.Plan(List.of(), List.of(), 2, List.of()));
    }

    @Test
    void aPublishedVersionIsNeverEdited() {
        ProcedureDraft edited = Samples.read(Samples.file().replace("Cấp giấy mẫu", "Khác"));
        ProcedureDraft otherSteps = Samples.draft(Samples.STEPS.replace("0,5 ngày", "0,25 ngày"));

        assertThat(
                        Stream.of(edited, otherSteps)
                                .flatMap(draft ->
                                        decide(publish(from(FIRST)), draft).refusals().stream()))
                .containsExactly(
                        new CatalogRefusal.AlreadyPublished("9.000001", FIRST),
                        new CatalogRefusal.AlreadyPublished("9.000001", FIRST));
    }

    @Test
    void aProcessCodeBelongsToOneProcedure() {
        ProcedureDraft other = Samples.read(Samples.file().replace("9.000001", "9.000002"));

        assertThat(decide(publish(from(FIRST)), other).refusals())
                .containsExactly(
                        new CatalogRefusal.ProcessCodeTaken("9.000002", "QT.MA.01", "9.000001"));
    }

    @Test
    void aDraftWithoutProcessIsNotPublished() {
        ProcedureDraft draft = from(FIRST);
        ProcedureDraft bare = new ProcedureDraft(draft.version(), null, draft.at(), draft.rows());

        assertThat(decide(List.of(), bare).refusals())
                .containsExactly(new CatalogRefusal.ProcessMissing("9.000001", FIRST));
    }

    @Test
    void bodiesComeBackFromTheirStoredTextAsTheyWere() {
        ProcedureDraft draft = from(FIRST);
        InternalProcess process = Objects.requireNonNull(draft.process());

        assertThat(CatalogJson.read(CatalogJson.write(draft.version()), ProcedureVersion.class))
                .isEqualTo(draft.version());
        assertThat(CatalogJson.read(CatalogJson.write(process), InternalProcess.class))
                .isEqualTo(process);
    }
}
