package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.measure.AsKnown;
import vn.motcua.organization.OrganizationChart;

class TemplatesTest {

    private static final Templates LAW = new Templates();
    private static final RowKey CIVIL = new RowKey(Tier.COMMUNE, "HT");

    private static Template form(String code) {
        return LAW.find(code, 1).orElseThrow();
    }

    @Test
    void theFormOfDossiersHasTheThirteenColumnsOfTheCircular() {
        Template form = form("II.06a");

        assertThat(form.isVerified()).isTrue();
        assertThat(form.printed()).isEqualTo("II.06a/VPCP/KSTT");
        assertThat(form.countedIn()).isEqualTo("Số hồ sơ TTHC");
        assertThat(form.columns())
                .extracting(Column::title)
                .containsExactly(
                        "STT",
                        "Lĩnh vực, công việc giải quyết theo cấp",
                        "Tổng số",
                        "Trực tuyến",
                        "Trực tiếp, dịch vụ bưu chính",
                        "Từ kỳ trước",
                        "Tổng số",
                        "Trước hạn",
                        "Đúng hạn",
                        "Quá hạn",
                        "Tổng số",
                        "Trong hạn",
                        "Quá hạn");
        assertThat(form.identities())
                .extracting(Identity::text)
                .containsExactly(
                        "(3) = (4) + (5) + (6)",
                        "(7) = (8) + (9) + (10)",
                        "(11) = (12) + (13)",
                        "(3) = (7) + (11)",
                        "(6) = (11)");
        assertThat(form.identities().getLast().isWithBefore()).isTrue();
    }

    @Test
    void theFormOfProceduresHasItsFourteenColumns() {
        Template form = form("II.07b");

        assertThat(form.isVerified()).isTrue();
        assertThat(form.columns())
                .extracting(Column::title)
                .containsExactly(
                        "STT",
                        "Đơn vị",
                        "Tổng số TTHC",
                        "Cấp tỉnh",
                        "Cấp huyện",
                        "Cấp xã",
                        "Tổng số",
                        "Tại BPMC cấp tỉnh",
                        "Tại BPMC cấp huyện",
                        "Tại BPMC cấp xã",
                        "Tổng số quy trình",
                        "Cấp tỉnh",
                        "Cấp huyện",
                        "Cấp xã");
        assertThat(form.identities()).hasSize(3);
    }

    @Test
    void whatWasNotSeenSaysSo() {
        assertThat(LAW.all())
                .filteredOn(one -> !one.isVerified())
                .extracting(Template::code)
                .containsExactly(
                        "II.01b", "II.02b", "II.03b", "II.04", "II.05a", "II.06b", "QH", "II.08",
                        "DH");
        assertThat(LAW.all())
                .filteredOn(one -> !one.isVerified())
                .allSatisfy(one -> assertThat(one.source()).contains("theo trí nhớ"));
    }

    /** Every cell of the head is covered once, whatever groups there are. */
    @Test
    void headsCoverTheirRowsWithoutAGap() {
        for (Template form : LAW.all()) {
            int[][] covered = new int[form.depth()][form.shown().size()];
            for (Head head : Head.of(form)) {
                for (int row = head.row(); row < head.row() + head.rows(); row++) {
                    for (int at = head.column(); at < head.column() + head.columns(); at++) {
                        covered[row][at]++;
                    }
                }
            }
            assertThat(List.of(covered))
                    .as(form.code())
                    .allSatisfy(row -> assertThat(row).containsOnly(1));
        }
        assertThat(form("II.06a").depth()).isEqualTo(3);
    }

    @Test
    void aFormThatCannotBeFilledIsAFaultOfItsFile() {
        assertThatThrownBy(() -> count(3, null, List.of()))
                .hasMessageContaining("a measure or a sum");
        assertThatThrownBy(() -> form(List.of(count(2, "x", List.of())), List.of()))
                .hasMessageContaining("numbered");
        assertThatThrownBy(() -> form(List.of(count(1, null, List.of(7))), List.of()))
                .hasMessageContaining("sum is one of counts");
        assertThatThrownBy(() ->
                        form(
                                List.of(count(1, "x", List.of())),
                                List.of(new Identity(List.of(1), List.of(2), false, null))))
                .hasMessageContaining("identity");
    }

    @Test
    void aRateIsTheShareOfSumsAndOfNothingThereIsNone() {
        Rate rate = new Rate(List.of(11), List.of(12));
        Map<Integer, Long> saved = Map.of(11, 37_239_050L, 12, 249_864_400L);

        assertThat(rate.of(saved::get)).hasValueSatisfying(n -> assertThat(n).hasToString("14.90"));
        assertThat(rate.of(column -> 0)).isEmpty();
        assertThat(form("II.04").column(9).rate()).isEqualTo(rate);
        assertThat(form("II.04").shown()).hasSize(10);
    }

    @Test
    void aColumnWithoutASourceIsNotZeroAndTakesWhatIsMadeOfItAlong() {
        Template form = form("II.04");
        Filling none = new Filling(List.of());
        Question question =
                new Question(
                        Template.Rows.FIELD,
                        UUID.randomUUID(),
                        Set.of(),
                        Periods.ofTheLaw().byCode("2022-Q1").orElseThrow(),
                        AsKnown.NOW,
                        Instant.EPOCH,
                        OrganizationChart.empty(),
                        CatalogSnapshot.of(List.of(), List.of()));

        Filled filled = none.fill(List.of(form), question).getFirst();

        assertThat(filled.without()).containsExactly(3, 4, 5, 6, 7, 8, 9, 11, 12);
        assertThat(filled.hasSource(form)).isFalse();
        assertThat(filled.plus(Filled.empty(form)).without()).isEqualTo(filled.without());
        assertThat(Identities.broken(List.of(form), Map.of("II.04", filled), Optional.empty()))
                .isEmpty();
    }

    private static Column count(int number, String measure, List<Integer> sum) {
        return new Column(number, Column.Kind.COUNT, "x", "x", measure, sum, null, false);
    }

    private static Template form(List<Column> columns, List<Identity> identities) {
        return new Template(
                "X",
                "X",
                1,
                "x",
                "x",
                LocalDate.EPOCH,
                null,
                Template.Confidence.VERIFIED,
                "",
                "",
                "",
                Template.Rows.FIELD,
                List.of(),
                columns,
                identities,
                List.of());
    }

    @Test
    void sumsFollowFromWhatIsCounted() {
        Filled filled = filled(2, 1, 3, 1, 2, 0, 1, 2);

        Line line = filled.line(CIVIL).orElseThrow();
        assertThat(line.count(3)).isEqualTo(6);
        assertThat(line.count(7)).isEqualTo(3);
        assertThat(line.count(11)).isEqualTo(3);
        assertThat(broken(filled, Optional.empty())).isEmpty();
    }

    @Test
    void whatDoesNotAddUpIsNamedWithBothSides() {
        Filled filled = filled(2, 1, 3, 1, 2, 0, 1, 5);

        List<Identities.Broken> broken = broken(filled, Optional.empty());

        assertThat(broken).hasSize(1);
        assertThat(broken.getFirst().identity().text()).isEqualTo("(3) = (7) + (11)");
        assertThat(broken.getFirst().row()).isEqualTo(CIVIL);
        assertThat(broken.getFirst().left()).isEqualTo(6);
        assertThat(broken.getFirst().right()).isEqualTo(9);
    }

    @Test
    void whatWasCarriedIsWhatStoodAtTheEndOfThePeriodBefore() {
        Filled now = filled(2, 1, 3, 1, 2, 0, 1, 2);

        assertThat(broken(now, Optional.of(Map.of("II.06a", filled(3, 0, 0, 0, 0, 0, 2, 1)))))
                .isEmpty();
        assertThat(broken(now, Optional.of(Map.of("II.06a", filled(3, 0, 0, 0, 0, 0, 2, 0)))))
                .extracting(one -> one.identity().text(), Identities.Broken::right)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("(6) = (11)", 2L));
        assertThat(broken(now, Optional.of(Map.of()))).hasSize(1);
    }

    private static List<Identities.Broken> broken(
            Filled filled, Optional<Map<String, Filled>> before) {
        return Identities.broken(
                List.of(form("II.06a")), Map.of(filled.template(), filled), before);
    }

    private static Filled filled(long... counts) {
        List<String> measures =
                List.of(
                        "received-online",
                        "received-direct",
                        "carried",
                        "resolved-early",
                        "resolved-on-time",
                        "resolved-late",
                        "open-in-time",
                        "open-late");
        Map<String, Long> counted = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            counted.put(measures.get(i), counts[i]);
        }
        return Filled.of(
                form("II.06a"),
                Map.of(CIVIL, counted),
                Map.of(CIVIL, List.of("Hộ tịch", "Civil status")),
                List.of());
    }

    @Test
    void partsAddUpRowByRow() {
        Filled sum = filled(1, 0, 0, 0, 0, 0, 1, 0).plus(filled(0, 2, 0, 1, 1, 0, 0, 0));

        assertThat(sum.lines()).hasSize(1);
        assertThat(sum.total(3)).isEqualTo(3);
        assertThat(sum.total(Tier.COMMUNE, 7)).isEqualTo(2);
        assertThat(sum.tiers()).containsExactly(Tier.COMMUNE);
    }
}
