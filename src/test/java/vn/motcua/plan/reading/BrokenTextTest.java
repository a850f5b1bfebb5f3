package vn.motcua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Seeded;

/** The same words say the same, wherever lines and pages end. */
class BrokenTextTest {

    private static final String SEED = SeedPlan.text();
    private static final PlanDocument PLAN = PlanReader.read(SEED);
    private static final String PROSE = SEED.substring(0, SEED.indexOf("Phụ lục I\n"));

    private record Words(
            String code, String task, String lead, String support, String product, String time) {
        static Words of(RowText row) {
            return new Words(
                    row.code(), row.task(), row.lead(), row.support(), row.product(), row.time());
        }
    }

    private record Odd(Sort sort, String row, List<String> said) {}

    private static List<Odd> odd(PlanDocument plan) {
        return plan.findings().stream()
                .filter(one -> one.sort() != Sort.SPLIT_ROW)
                .map(one -> new Odd(one.sort(), one.row(), one.said()))
                .toList();
    }

    @Test
    void nothingDependsOnWhereLinesEnd() {
        Seeded.check(
                300,
                dice -> {
                    String text = BrokenText.of(PROSE, PLAN, dice);
                    PlanDocument read = PlanReader.read(text);
                    assertThat(read.rows().stream().map(Words::of).toList())
                            .isEqualTo(PLAN.rows().stream().map(Words::of).toList());
                    assertThat(read.sections().stream().map(SectionText::title).toList())
                            .isEqualTo(PLAN.sections().stream().map(SectionText::title).toList());
                    assertThat(read.head()).isEqualTo(PLAN.head());
                    assertThat(odd(read)).containsExactlyInAnyOrderElementsOf(odd(PLAN));
                });
    }

    /** The second half of "phòng VH TT" begins a line as the names of columns do. */
    @Test
    void aCellThatGoesOnWithTwoLettersIsNoHead() {
        String names =
                "TT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tDự kiến sản phẩm\tThời gian"
                        + " thực hiện\n";
        String text =
                "Phụ lục I\n"
                        + names
                        + "I\tNội dung\n1\tSố hóa\tCác phòng\tphòng VH\tdịch vụ\tThường\n\n\f\n"
                        + names
                        + "\tkết quả\tban\tvà\nTT\tcông.\txuyên trong năm 2022\n"
                        + "2\tBáo cáo\tCác phòng\tVăn phòng\tBáo cáo\tTháng 6 năm 2022\n";

        List<Words> rows = PlanReader.read(text).rows().stream().map(Words::of).toList();

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().toString())
                .contains("support=phòng VH và TT", "product=dịch vụ công.");
    }

    /** Whatever comes is answered: no text makes the reader fail. */
    @Test
    void noTextIsTooStrange() {
        Seeded.check(
                300,
                dice -> {
                    StringBuilder text = new StringBuilder(SEED);
                    for (int i = 0; i < 40; i++) {
                        int at = dice.between(0, text.length() - 1);
                        switch (dice.between(0, 2)) {
                            case 0 -> text.deleteCharAt(at);
                            case 1 ->
                                    text.insert(
                                            at, dice.oneOf("\t", "\n", "\n\n", "\f", "I\t", "9\t"));
                            default -> text.setCharAt(at, dice.oneOf('\t', '\n', 'X', '7', '/'));
                        }
                    }
                    assertThat(PlanReader.read(text.toString()).rows()).isNotNull();
                });
    }
}
