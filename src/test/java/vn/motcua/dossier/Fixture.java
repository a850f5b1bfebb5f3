package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.CountingRules;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.RestDay;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.calendar.WorkWeek;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Conduct;
import vn.motcua.catalog.Field;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.Limit;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.Particulars;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureResult;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.catalog.UsedBy;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.law.DatedRows;
import vn.motcua.organization.Appointment;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Performer;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;

/**
 * A district with one commune, and a process with a choice, two parallel opinions that join, a
 * hand-over to the district and a way back.
 */
final class Fixture {

    static final LocalDate DAY = LocalDate.of(2022, 3, 3);
    static final Instant MORNING = at("2022-03-03T08:00");

    static final UUID DISTRICT = Unit.idOf("dt");
    static final UUID COMMUNE = Unit.idOf("ta");
    static final UUID OTHER_DESK = Unit.idOf("tb-onestop");
    static final UUID DESK = Unit.idOf("ta-onestop");
    static final UUID LABOUR = Unit.idOf("dt-labour");
    static final UUID RESOURCES = Unit.idOf("dt-resources");
    static final UUID ECONOMY = Unit.idOf("dt-economy");

    static final UUID RECEIVER = Staff.idOf("receiver");
    static final UUID SOCIAL = Staff.idOf("social");
    static final UUID SOCIAL_2 = Staff.idOf("social2");
    static final UUID EXPERT = Staff.idOf("expert");
    static final UUID OPINION_A = Staff.idOf("opinion-a");
    static final UUID OPINION_B = Staff.idOf("opinion-b");
    static final UUID CHAIR = Staff.idOf("chair");
    static final UUID VICE_CHAIR = Staff.idOf("vice-chair");
    static final UUID CLERK = Staff.idOf("clerk");

    private static final UUID OTHER = Unit.idOf("tb");
    private static final DatedRows RULES = DossierLaw.readRules();
    private static final OrganizationChart CHART = makeChart();
    private static final WorkCalendar CALENDAR = makeCalendar();

    private Fixture() {}

    static Instant at(String local) {
        return Zones.instantOf(LocalDateTime.parse(local));
    }

    static OrganizationChart chart() {
        return CHART;
    }

    /** Whose task it is; the commune where there is none. */
    static UUID agencyOf(@Nullable OpenTask task) {
        return task == null ? COMMUNE : CHART.agencyOf(task.unit(), DAY).orElseThrow().id();
    }

    private static OrganizationChart makeChart() {
        LocalDate from = LocalDate.of(2020, 1, 1);
        List<Unit> units =
                List.of(
                        unit(DISTRICT, "000.00.90.H27", UnitKind.DISTRICT, "", null),
                        unit(COMMUNE, "000.05.90.H27", UnitKind.COMMUNE, "", DISTRICT),
                        unit(OTHER, "000.06.90.H27", UnitKind.COMMUNE, "", DISTRICT),
                        unit(OTHER_DESK, "d5", UnitKind.ONE_STOP, "onestop", OTHER),
                        unit(DESK, "d1", UnitKind.ONE_STOP, "onestop", COMMUNE),
                        unit(LABOUR, "d2", UnitKind.DEPARTMENT, "labour", DISTRICT),
                        unit(RESOURCES, "d3", UnitKind.DEPARTMENT, "resources", DISTRICT),
                        unit(ECONOMY, "d4", UnitKind.DEPARTMENT, "economy", DISTRICT));
        List<Staff> staff = new ArrayList<>();
        List<Appointment> appointments = new ArrayList<>();
        for (Object[] row :
                new Object[][] {
                    {"receiver", DESK, "receiver"},
                    {"social", COMMUNE, "social"},
                    {"social2", COMMUNE, "social"},
                    {"expert", LABOUR, "expert"},
                    {"opinion-a", RESOURCES, "expert"},
                    {"opinion-b", ECONOMY, "expert"},
                    {"chair", DISTRICT, "chair"},
                    {"vice-chair", COMMUNE, "vice-chair"},
                    {"clerk", DISTRICT, "clerk"}
                }) {
            String name = (String) row[0];
            staff.add(new Staff(Staff.idOf(name), name, name, Staff.Gender.X));
            appointments.add(
                    new Appointment(
                            Staff.idOf(name),
                            new Post((UUID) row[1], (String) row[2]),
                            from,
                            null));
        }
        return OrganizationChart.of(units, staff, appointments, List.of(), List.of());
    }

    private static Unit unit(
            UUID id, String code, UnitKind kind, String function, @Nullable UUID parent) {
        return new Unit(
                id, code, kind, function, parent, code, code, LocalDate.of(2020, 1, 1), null);
    }

    /** B1 receive, B2 choice, B3 district expert, B4a/B4b parallel, B5 join, B6 chair, B7, B8. */
    static InternalProcess process() {
        return new InternalProcess(
                UUID.nameUUIDFromBytes("process".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "QT.01",
                1,
                "Thử nghiệm",
                List.of(
                        step("B1", "receiving/onestop:receiver", "FORWARD", to("B2")),
                        choice(
                                "B2",
                                "receiving:social",
                                "FORWARD RETURN ASK_OPINION",
                                way("B3", "dat"),
                                way("B7", "khong-dat")),
                        all("B3", "superior/labour:expert", "FORWARD RETURN", "B4a", "B4b"),
                        step("B4a", "superior/resources:expert", "FORWARD", to("B5")),
                        step("B4b", "superior/economy:expert", "FORWARD RETURN", to("B5")),
                        join("B5", "superior/labour:expert", "FORWARD RETURN", "B6"),
                        step("B6", "superior:chair", "DECIDE RETURN", to("B7")),
                        step("B7", "superior:clerk", "RECORD_RESULT", to("B8")),
                        step("B8", "receiving/onestop:receiver", "HAND_BACK")));
    }

    static Step step(String id, String performer, String actions, Branch... next) {
        return row(id, performer, actions, List.of(next), Split.NONE, false);
    }

    private static Step choice(String id, String performer, String actions, Branch... next) {
        return row(id, performer, actions, List.of(next), Split.CHOICE, false);
    }

    static Step all(String id, String performer, String actions, String... next) {
        List<Branch> ways = Arrays.stream(next).map(Fixture::to).toList();
        return row(id, performer, actions, ways, Split.ALL, false);
    }

    static Step join(String id, String performer, String actions, String next) {
        return row(id, performer, actions, List.of(to(next)), Split.NONE, true);
    }

    private static Step row(
            String id,
            String performer,
            String actions,
            List<Branch> next,
            Split split,
            boolean join) {
        Set<StepAction> set = EnumSet.noneOf(StepAction.class);
        for (String action : actions.split(" ", -1)) {
            set.add(StepAction.valueOf(action));
        }
        return new Step(
                id,
                "Bước " + id,
                "Step " + id,
                Performer.parse(performer),
                WorkDuration.workingHours(2),
                "",
                "",
                set,
                next,
                split,
                join);
    }

    static Branch to(String step) {
        return new Branch(step, null, "", "");
    }

    private static Branch way(String step, String choice) {
        return new Branch(step, choice, choice, choice);
    }

    static ProcedureVersion procedure() {
        return procedure(WorkDuration.workingDays(22));
    }

    static ProcedureVersion procedure(WorkDuration limit) {
        return procedure(new Limit(null, null, limit, null));
    }

    static ProcedureVersion procedure(Limit limit) {
        return new ProcedureVersion(
                UUID.nameUUIDFromBytes("version".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                UUID.nameUUIDFromBytes("proc".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "1.001776",
                "Trợ cấp xã hội hằng tháng",
                "Monthly social allowance",
                new Field("BTXH", "Bảo trợ xã hội", "Social protection"),
                Level.COMMUNE,
                LocalDate.of(2021, 1, 1),
                null,
                OnlineLevel.values()[0],
                null,
                List.of(),
                Set.of(),
                List.of(new ProcedureCase(ProcedureCase.COMMON, "Chung", "General")),
                Set.of(Channel.COUNTER),
                List.of(limit),
                List.of(),
                List.of(
                        paper("to-khai", RequiredPaper.Kind.SUBMIT, 1, 0, null),
                        paper("giay-a", RequiredPaper.Kind.SUBMIT, 0, 1, "nhom"),
                        paper("giay-b", RequiredPaper.Kind.SUBMIT, 1, 0, "nhom"),
                        paper("cccd", RequiredPaper.Kind.SHOW, 0, 0, null)),
                List.of(new ProcedureResult("KQ.G1", "Quyết định", "Decision")),
                new UsedBy(UsedBy.Reach.ALL_COMMUNES, List.of()),
                process().id(),
                Conduct.unsaid(),
                Particulars.unsaid());
    }

    private static RequiredPaper paper(
            String id, RequiredPaper.Kind kind, int originals, int copies, @Nullable String group) {
        return new RequiredPaper(id, id, id, kind, originals, copies, true, null, group, null, "");
    }

    static WorkCalendar calendar() {
        return CALENDAR;
    }

    private static WorkCalendar makeCalendar() {
        return WorkCalendar.of(
                List.of(holiday("2022-04-11"), holiday("2022-12-30")),
                List.of(
                        new OfficeHours(
                                LocalDate.of(2021, 1, 1),
                                null,
                                WorkWeek.parse("mon-fri 07:30-11:30 13:30-17:00"),
                                "test")),
                new CountingRules(
                        CountingRules.DayZero.DAY_OF_RECEIPT,
                        CountingRules.DueHour.OFFICE_CLOSE,
                        LocalTime.of(15, 0),
                        LocalTime.of(15, 0),
                        List.of()));
    }

    private static RestDay holiday(String day) {
        return new RestDay(
                LocalDate.parse(day), RestDay.Kind.HOLIDAY, "Nghỉ", "Holiday", null, "test", false);
    }

    static Law law(Instant now) {
        return law(now, DAY);
    }

    /** With the rules for a dossier received, or filed, on another day. */
    static Law law(Instant now, LocalDate rulesOf) {
        return law(now, rulesOf, procedure(WorkDuration.workingDays(22)), process(), CALENDAR);
    }

    static Law law(
            Instant now,
            LocalDate rulesOf,
            ProcedureVersion procedure,
            InternalProcess process,
            WorkCalendar calendar) {
        DatedRows.Values rules = RULES.on(rulesOf, procedure.field().code());
        return new Law(
                procedure,
                process,
                CHART,
                (unit, on) -> calendar,
                calendar,
                ClockRules.of(rules),
                IntakeRules.of(rules),
                (code, agency) -> !code.equals("0.000000"),
                Zones.dayOf(now),
                Period.ofYears(5));
    }

    static Receive receipt(PaperCount... papers) {
        return new Receive(
                new UUID(7, 7),
                COMMUNE,
                "1.001776",
                ProcedureCase.COMMON,
                Channel.COUNTER,
                new Applicant(
                        "Trần Thị Hoa",
                        "042190000001",
                        LocalDate.of(1990, 1, 1),
                        "Nữ",
                        "Thôn 1, xã Tùng Ảnh",
                        "0912345678",
                        "",
                        "",
                        ""),
                List.of(papers),
                1,
                ReturnMethod.DESK);
    }

    static Receive complete() {
        return receipt(
                new PaperCount("to-khai", 1, 0, 0, false),
                new PaperCount("giay-b", 1, 0, 0, false),
                new PaperCount("cccd", 0, 0, 0, true));
    }

    static DossierState received() {
        DossierEvent.Received event =
                Intake.accept(complete(), law(MORNING), "000.05.90.H27-220303-0001", MORNING, "x");
        return Evolution.begin(new UUID(7, 7), event, MORNING);
    }

    /** Filed with all its papers, the desk yet to answer. */
    static DossierState filed() {
        DossierEvent event =
                Intake.register(
                        complete(), law(MORNING), "000.05.90.H27-220303-0001", MORNING, "x");
        return Evolution.begin(new UUID(7, 7), event, MORNING);
    }

    /** Plays commands one after the other, an hour apart, each by its person. */
    static final class Play {

        DossierState state = received();
        Instant now = MORNING;
        List<DossierEvent> last = List.of();
        Function<Instant, Law> law = Fixture::law;

        Play act(UUID by, DossierCommand command) {
            now = now.plusSeconds(60);
            last = Workflow.decide(state, command, law.apply(now), new Acting(by, now, "note"));
            state = Evolution.after(state, last, now);
            return this;
        }

        OpenTask at(String step) {
            return state.open().stream()
                    .filter(t -> t.step().equals(step) && t.isWork())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(step + " is not open: " + state.open()));
        }

        Optional<OpenTask> opinion(UUID unit) {
            return state.open().stream()
                    .filter(t -> t.isOpinion() && t.unit().equals(unit))
                    .findFirst();
        }

        Play forward(UUID by, String step) {
            return forward(by, step, null);
        }

        Play forward(UUID by, String step, @Nullable String choice) {
            OpenTask t = at(step);
            return act(by, new DossierCommand.Forward(t.no(), t.version(), choice, null));
        }

        List<String> steps() {
            return state.open().stream().map(OpenTask::step).sorted().toList();
        }
    }
}
