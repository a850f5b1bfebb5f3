package vn.motcua.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;
import vn.motcua.plan.reading.SeedPlan;

/** The finance office keeps what a plan costs; nobody else does, and nothing kept is lost. */
class BudgetsTest extends PlanRoom {

    private static final String FINANCE = "chuyenvien1.taichinh";
    private static final String OFFICE = Unit.idOf("dt-office").toString();

    @Autowired Budgets budgets;

    private static String[] line(String... changed) {
        List<String> fields =
                new ArrayList<>(
                        List.of(
                                "unit",
                                OFFICE,
                                "category",
                                "communication",
                                "source",
                                "own",
                                "planned",
                                "12.500.000",
                                "allotted",
                                "10.000.000",
                                "spent",
                                ""));
        for (int i = 0; i < changed.length; i += 2) {
            int at = fields.indexOf(changed[i]);
            if (at < 0) {
                fields.addAll(List.of(changed[i], changed[i + 1]));
            } else {
                fields.set(at + 1, changed[i + 1]);
            }
        }
        return fields.toArray(String[]::new);
    }

    /** One that is still looked at: what is issued here would be overdue for other tests. */
    private UUID plan() {
        return staged(SeedPlan.text());
    }

    @Test
    void linesAreSummedByUnitAndKindAsCountedByHand() throws Exception {
        UUID plan = plan();
        List<PlanRow> rows = plans.rows(plan);
        Random random = new Random(20221130);
        long planned = 0;
        for (int i = 0; i < 12; i++) {
            long amount = 1_000_000L * (1 + random.nextInt(50));
            planned += amount;
            done(
                    post(
                            FINANCE,
                            "/plans/" + plan + "/budget",
                            line(
                                    "row",
                                    i % 3 == 0 ? "" : rows.get(i % rows.size()).id().toString(),
                                    "category",
                                    i % 2 == 0 ? "communication" : "training",
                                    "planned",
                                    String.valueOf(amount))));
        }

        BudgetSum sum = BudgetSum.of(budgets.of(plan));

        assertThat(sum.lines()).isEqualTo(12);
        assertThat(sum.planned().amount()).isEqualTo(planned);
        assertThat(sum.allotted().amount()).isEqualTo(120_000_000);
        assertThat(BudgetSum.by(budgets.of(plan), BudgetLine::category).values())
                .extracting(one -> one.planned().amount())
                .hasSize(2)
                .satisfies(both ->
                        assertThat(both.stream().mapToLong(n -> n).sum())
                                .isEqualTo(sum.planned().amount()));
        var page = open(CONTROL, "/plans/" + plan + "/budget");
        assertThat(page.select("#lines tbody tr")).hasSize(12);
        assertThat(page.select("#line")).as("the control office keeps no money").isEmpty();
        byte[] sheet =
                get(CONTROL, "/plans/" + plan + "/budget.xlsx")
                        .getResponse()
                        .getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            double total = 0;
            for (int i = 1; i <= book.getSheetAt(0).getLastRowNum(); i++) {
                total += book.getSheetAt(0).getRow(i).getCell(5).getNumericCellValue();
            }
            assertThat((long) total).isEqualTo(sum.planned().amount());
        }
        assertThat(
                        new String(
                                get(CONTROL, "/plans/" + plan + "/budget.csv")
                                        .getResponse()
                                        .getContentAsByteArray(),
                                StandardCharsets.UTF_8))
                .hasLineCount(13);
    }

    @Test
    void aCorrectionSupersedesAndAWithdrawalNeedsAReason() {
        UUID plan = plan();
        String path = "/plans/" + plan + "/budget";
        String id = Uuid7.next().toString();
        done(post(FINANCE, path, line("id", id)));
        done(post(FINANCE, path, line("id", id)));
        assertThat(budgets.of(plan)).as("sent twice, there once").hasSize(1);

        done(post(FINANCE, path, line("replaces", id, "spent", "11.000.000")));

        assertThat(budgets.of(plan)).singleElement().matches(BudgetLine::isOverspent);
        assertThat(main(open(FINANCE, path))).contains("Vượt kinh phí giao").contains("110,00 %");
        assertThat(refused(409, post(FINANCE, path, line("replaces", id))))
                .contains("vừa được người khác sửa");
        UUID now = budgets.of(plan).getFirst().id();
        assertThat(refused(422, post(FINANCE, path + "/" + now + "/withdrawn", "reason", " ")))
                .contains("lý do");
        done(post(FINANCE, path + "/" + now + "/withdrawn", "reason", "Ghi nhầm kế hoạch"));
        assertThat(budgets.of(plan)).isEmpty();
        assertThat(
                        jdbc.sql("select count(*) from plan.budget_line where plan = :plan")
                                .param("plan", plan)
                                .query(Integer.class)
                                .single())
                .isEqualTo(2);
        assertThat(
                        jdbc.sql(
                                        "select type from journal.event where stream_id = :plan and type like 'plan.budget%' order by version")
                                .param("plan", plan)
                                .query(String.class)
                                .list())
                .containsExactly("plan.budget-said", "plan.budget-said", "plan.budget-withdrawn");
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsKept() {
        UUID plan = plan();
        String path = "/plans/" + plan + "/budget";

        MvcTestResult wrong =
                post(
                        FINANCE,
                        path,
                        line(
                                "planned",
                                "-5",
                                "category",
                                "bribes",
                                "unit",
                                Uuid7.next().toString()));

        assertThat(refused(422, wrong))
                .contains("Số tiền phải là số đồng nguyên")
                .contains("Hãy chọn một mục trong danh sách")
                .contains("Hãy chọn đơn vị");
        assertThat(refused(422, post(FINANCE, path, line("planned", "0", "allotted", ""))))
                .contains("Hãy ghi dự toán");
        assertThat(refused(422, post(FINANCE, path, line("row", Uuid7.next().toString()))))
                .contains("không có trong kế hoạch");
        assertThat(post(CONTROL, path, line())).hasStatus(403);
        assertThat(post(COMMUNE_CHAIR, path, line())).hasStatus(403);
        assertThat(budgets.of(plan)).isEmpty();
    }

    @Test
    void nextYearsPlanTakesRowsOverWithTheirTimesAYearOn() {
        UUID plan = issued(SeedPlan.text(), "904/QĐ-UBND");
        MvcTestResult begun = post(CONTROL, "/plans/" + plan + "/next-year");
        done(begun);
        String location = Objects.requireNonNull(begun.getResponse().getHeader("Location"));
        UUID next = UUID.fromString(location.replaceAll(".*/plans/([0-9a-f-]{36}).*", "$1"));

        List<PlanRow> before = plans.rows(plan);
        List<PlanRow> after = plans.rows(next);
        Plan found = plans.find(next);

        assertThat(found.year()).isEqualTo(plans.find(plan).year() + 1);
        assertThat(found.state()).isEqualTo(PlanState.STAGED);
        assertThat(after).hasSameSizeAs(before).isNotEmpty();
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).code()).isEqualTo(before.get(i).code());
            assertThat(after.get(i).cells().task()).isEqualTo(before.get(i).cells().task());
            var was = before.get(i).term();
            var is = after.get(i).term();
            if (was != null && is != null) {
                assertThat(is.last()).isEqualTo(was.last().plusYears(1));
            }
        }
        assertThat(after).as("times").filteredOn(row -> row.term() != null).isNotEmpty();
        assertThat(post(CONTROL, "/plans/" + plan + "/next-year")).hasStatus(409);
        assertThat(open(CONTROL, "/plans/" + plan).select("a[href='/plans/" + next + "']"))
                .hasSize(1);
        assertThat(post(COMMUNE, "/plans/" + plan + "/next-year")).hasStatus(403);
    }
}
