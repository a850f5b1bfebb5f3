package vn.motcua.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;
import vn.motcua.plan.BudgetTyped;
import vn.motcua.plan.Budgets;
import vn.motcua.plan.Evidence;
import vn.motcua.plan.Plan;
import vn.motcua.plan.PlanDrafts;
import vn.motcua.plan.PlanProgress;
import vn.motcua.plan.PlanRow;
import vn.motcua.plan.Plans;
import vn.motcua.plan.Task;

/**
 * The district's plan of 2022, read from its document as it was published, issued with its faults
 * kept, and come on so far that some of it is done and some is late.
 */
@Component
@OnlyInDemo
class DemoPlan {

    private static final String CONTROL = "kiemsoat.huyen";
    private static final String FINANCE = "chuyenvien1.taichinh";
    private static final LocalDate ISSUED = LocalDate.of(2022, 3, 3);
    private static final LocalDate SEEN = LocalDate.of(2022, 5, 30);

    private final Plans plans;
    private final PlanDrafts drafts;
    private final PlanProgress progress;
    private final Budgets budgets;
    private final Organizations organizations;
    private final DemoStaff staff;

    DemoPlan(
            Plans plans,
            PlanDrafts drafts,
            PlanProgress progress,
            Budgets budgets,
            Organizations organizations,
            DemoStaff staff) {
        this.plans = plans;
        this.drafts = drafts;
        this.progress = progress;
        this.budgets = budgets;
        this.organizations = organizations;
        this.staff = staff;
    }

    void issue() {
        UUID id = Uuid7.next();
        staff.on(ISSUED, () -> issue(id));
    }

    /** What units have handed in for the plans that are there. */
    void comeOn() {
        plans.all().stream()
                .filter(Plan::isIssued)
                .forEach(plan ->
                        staff.on(
                                SEEN,
                                () -> {
                                    comeOn(plan.id());
                                    budget(plan.id());
                                }));
    }

    private void issue(UUID id) {
        SignedIn control = control(ISSUED);
        plans.stage(
                new Plans.Document(
                        id,
                        Unit.idOf("dt"),
                        null,
                        DemoResources.text("demo/plan-2022.txt"),
                        "",
                        ""),
                control);
        drafts.keep(id, List.of(), control);
        plans.check(id, plans.find(id).version(), control);
        Plan plan = plans.find(id);
        plans.issue(
                id,
                plan.version(),
                new Plans.Issue(
                        plan.number(),
                        ISSUED,
                        plan.title(),
                        plan.signerTitle(),
                        plan.signer(),
                        "",
                        ""),
                control);
    }

    /** Three communes of four have their own plan in time; most of what goes on shows something. */
    private void comeOn(UUID id) {
        SignedIn control = control(SEEN);
        int n = 0;
        for (Task task : progress.tasks(plans.find(id))) {
            n++;
            String code = task.row().code();
            if (code.equals("I.1") && n % 4 != 0) {
                give(
                        id,
                        task,
                        ISSUED.plusDays(2 + n % 4),
                        "Kế hoạch của đơn vị năm 2022",
                        true,
                        control);
            } else if (task.isAlways() && (isAgency(task) || n % 3 != 0)) {
                give(
                        id,
                        task,
                        LocalDate.of(2022, 3, 10 + n % 20),
                        "Văn bản triển khai quý I",
                        false,
                        control);
            }
        }
    }

    /** Some of what the plan costs, as the finance office has it by the end of May. */
    private void budget(UUID id) {
        SignedIn finance = staff.named(FINANCE, SEEN);
        cost(
                id,
                "VI.1",
                "dt-culture",
                "communication",
                45_000_000,
                40_000_000,
                18_500_000,
                finance);
        cost(id, "IV.1", "dt-office", "inspection", 20_000_000, 20_000_000, 6_200_000, finance);
        cost(id, "II.1", "dt-office", "review", 15_000_000, 15_000_000, 15_000_000, finance);
        cost(id, "II.2", "dt-office", "equipment", 120_000_000, 80_000_000, 0, finance);
    }

    private void cost(
            UUID plan,
            String code,
            String unit,
            String category,
            long planned,
            long allotted,
            long spent,
            SignedIn by) {
        UUID row =
                plans.rows(plan).stream()
                        .filter(one -> one.code().equals(code))
                        .map(PlanRow::id)
                        .findFirst()
                        .orElse(null);
        budgets.say(
                plan,
                Uuid7.next(),
                null,
                new BudgetTyped(
                        row,
                        Unit.idOf(unit),
                        category,
                        "own",
                        "",
                        String.valueOf(planned),
                        String.valueOf(allotted),
                        String.valueOf(spent)),
                by);
    }

    private boolean isAgency(Task task) {
        return organizations.chart().lastKnown(task.unit(), SEEN).map(Unit::kind).orElse(null)
                == UnitKind.DISTRICT;
    }

    private void give(
            UUID plan, Task task, LocalDate day, String title, boolean complete, SignedIn by) {
        progress.give(
                plan,
                new Evidence(
                        Uuid7.next(),
                        task.row().id(),
                        task.unit(),
                        day,
                        "",
                        title,
                        "",
                        complete,
                        "",
                        ""),
                day,
                by);
    }

    private SignedIn control(LocalDate day) {
        return staff.named(CONTROL, day);
    }
}
