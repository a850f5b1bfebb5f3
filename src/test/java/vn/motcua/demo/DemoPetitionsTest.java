package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.journal.Actor;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.IndicatorSource;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.petition.PetitionStatus;
import vn.motcua.petition.PublicationFilter;
import vn.motcua.petition.PublishedReplies;
import vn.motcua.review.Planned;
import vn.motcua.review.ReviewCandidates;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** A newcomer sees petitions in every state, and the plan's row V.2 alive. */
@DatabaseTest
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-start=false"})
class DemoPetitionsTest {

    private static final LocalDate TO = LocalDate.of(2022, 5, 31);

    @Autowired private DemoPetitions demo;
    @Autowired private PublishedReplies replies;
    @Autowired private ReviewCandidates candidates;
    @Autowired private Organizations organizations;
    @Autowired private Catalog catalog;
    @Autowired private BusinessClock clock;
    @Autowired private JdbcClient jdbc;
    @Autowired private Map<String, IndicatorSource> sources;

    @Test
    void petitionsStandEverywhereAndMoveTheFigures() {
        organizations.load(DemoResources.organization());
        catalog.load(DemoResources.procedures(), Actor.SYSTEM);
        demo.play();

        Set<PetitionStatus> statuses =
                jdbc
                        .sql("select distinct status from petition.petition")
                        .query(String.class)
                        .list()
                        .stream()
                        .map(PetitionStatus::valueOf)
                        .collect(Collectors.toSet());
        assertThat(statuses).containsExactlyInAnyOrder(PetitionStatus.values());
        assertThat(replies.list(PublicationFilter.all(), 0, 50))
                .hasSizeGreaterThan(6)
                .noneMatch(one -> one.text().whole().matches("(?s).*09\\d{8}.*"));
        assertThat(candidates.candidates(Set.of(Unit.idOf("dt")), TO))
                .singleElement()
                .matches(one -> one.basis() == Planned.Basis.PETITION)
                .matches(one -> one.reason().startsWith("PAKN."));
        assertThat(candidates.candidates(Set.of(), TO)).isEmpty();
        clock.runAt(DemoLocality.MORNING, () -> figures());
    }

    private void figures() {
        Asked asked =
                new Asked(
                        Set.of(Unit.idOf("dt"), Unit.idOf("tunganh"), Unit.idOf("yenho")),
                        LocalDate.of(2022, 3, 1),
                        TO,
                        AsKnown.NOW);
        for (IndicatorSource source : sources.values()) {
            if (source.code().startsWith("V.2-")) {
                long above = source.read(asked).stream().mapToLong(one -> one.above()).sum();
                long below = source.read(asked).stream().mapToLong(one -> one.below()).sum();
                System.out.println(source.code() + ": " + above + " / " + below);
                assertThat(above).as(source.code()).isPositive().isLessThanOrEqualTo(below);
            }
        }
    }
}
