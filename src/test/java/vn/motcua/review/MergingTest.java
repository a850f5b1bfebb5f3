package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.review.ComplianceCostTest.line;
import static vn.motcua.review.ComplianceCostTest.sheet;
import static vn.motcua.review.ComplianceCostTest.values;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.kernel.RefusalException;

/** The same procedure of several communes becomes one. */
class MergingTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);
    private static final List<RegulatoryItem> ITEMS =
            List.of(
                    new RegulatoryItem("paper-a", Constituent.PAPERS, "Tờ khai"),
                    new RegulatoryItem("limit-1", Constituent.LIMITS, "5 ngày làm việc"));

    private static Merged of(UUID unit, String code, String hours, Proposal... proposals) {
        return new Merged(
                code,
                "Thủ tục " + code,
                "HT",
                "Hộ tịch",
                List.of(unit),
                unit,
                "",
                ITEMS,
                List.of(proposals),
                sheet(100, line("1", CostWork.PREPARE, values(hours, 0, 0), values("0.5", 0, 0))));
    }

    private static Proposal proposal(String item, Change change) {
        return new Proposal(
                item,
                change,
                "Bỏ",
                "Đã có trong dữ liệu",
                "123/2015/NĐ-CP",
                "Điều 9",
                Competence.CENTRAL);
    }

    @Test
    void oneOfTwoWithProposalsOfBothAndTheLowerCost() {
        List<Merged> merged =
                Merging.merge(
                        List.of(
                                of(FIRST, "1", "3", proposal("paper-a", Change.SIMPLIFY)),
                                of(
                                        SECOND,
                                        "1",
                                        "2",
                                        proposal("paper-a", Change.ABOLISH),
                                        proposal("limit-1", Change.REDUCE)),
                                of(THIRD, "2", "1")),
                        Map.of());

        assertThat(merged).hasSize(2);
        Merged one = merged.getFirst();
        assertThat(one.units()).containsExactly(FIRST, SECOND);
        assertThat(one.costOf()).isEqualTo(SECOND);
        assertThat(one.proposals())
                .extracting(Proposal::item, Proposal::change)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("paper-a", Change.ABOLISH),
                        org.assertj.core.groups.Tuple.tuple("limit-1", Change.REDUCE));
        assertThat(one.cut().items()).as("counted once").isEqualTo(2);
        assertThat(one.cut().changed()).isEqualTo(2);
        assertThat(merged.getLast().isDuplicate()).isFalse();
    }

    @Test
    void anotherThanTheLowerMiddleNeedsAReason() {
        List<Merged> three =
                List.of(of(FIRST, "1", "3"), of(SECOND, "1", "2"), of(THIRD, "1", "9"));
        assertThat(Merging.lowerMiddle(three).costOf()).isEqualTo(FIRST);

        assertThatThrownBy(() -> Merging.merge(three, Map.of("1", new Merging.Choice(THIRD, " "))))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .containsExactly(new ReviewRefusal.ChoiceUnexplained("1")));
        assertThat(Merging.merge(three, Map.of("1", new Merging.Choice(THIRD, "Đo tại chỗ"))))
                .singleElement()
                .extracting(Merged::costOf)
                .isEqualTo(THIRD);
    }
}
