package vn.motcua.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.dossier.Acted;
import vn.motcua.dossier.Certificate;
import vn.motcua.dossier.Certification;
import vn.motcua.dossier.CertificationBooks;
import vn.motcua.dossier.Certifying;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.OpinionVerdict;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;

/**
 * Plays one dossier from desk to desk through the real commands, each at its simulated time and by
 * somebody who holds the post on that day, until it is handed back or the story ends.
 */
@Component
@OnlyInDemo
class DossierPlayer {

    private static final int MOST_ACTS = 60;

    private final Dossiers dossiers;
    private final Organizations organizations;
    private final Catalog catalog;
    private final Calendars calendars;
    private final CertificationBooks books;
    private final BusinessClock clock;

    DossierPlayer(
            Dossiers dossiers,
            Organizations organizations,
            Catalog catalog,
            Calendars calendars,
            CertificationBooks books,
            BusinessClock clock) {
        this.dossiers = dossiers;
        this.organizations = organizations;
        this.catalog = catalog;
        this.calendars = calendars;
        this.books = books;
        this.clock = clock;
    }

    void play(PlannedDossier planned, long seed, Instant end) {
        Dice dice = Dice.of(seed, 1_000_000L + planned.number());
        DossierState state = receive(planned, dice);
        for (int n = 0; n < MOST_ACTS && !state.isClosed(); n++) {
            Optional<OpenTask> next =
                    state.open().stream()
                            .filter(t -> t.waiting() == 0)
                            .min(Comparator.comparing(OpenTask::due).thenComparing(OpenTask::no));
            if (next.isEmpty()) {
                return;
            }
            Instant when = doneAt(state, next.get(), planned.pace(), dice);
            if (when.isAfter(end)) {
                takeOnly(state, next.get(), planned.key(n), dice, end);
                return;
            }
            state = act(state, next.get(), planned, n, when, dice);
        }
    }

    private DossierState receive(PlannedDossier planned, Dice dice) {
        LocalDate day = Zones.dayOf(planned.receivedAt());
        SignedIn by = desk(planned.receive().agency(), day, dice);
        return clock.runAt(
                planned.receivedAt(), () -> dossiers.receive(planned.receive(), by).state());
    }

    /** Working time of the desk, by the dossier's pace and some chance. */
    private Instant doneAt(DossierState s, OpenTask task, double pace, Dice dice) {
        WorkCalendar calendar = calendars.of(task.unit(), Zones.dayOf(task.openedAt()));
        Duration allowed = calendar.workingTime(task.openedAt(), task.due());
        if (s.isDecided() || task.isWait()) {
            // People come when they find the time.
            allowed = Duration.ofHours(dice.between(1, 20));
        }
        long seconds = Math.max(90, (long) (allowed.toSeconds() * pace * dice.between(0.7, 1.15)));
        Instant when = calendar.after(task.openedAt(), Duration.ofSeconds(seconds));
        return when.isBefore(s.lastAt()) ? s.lastAt().plusSeconds(30) : when;
    }

    private DossierState act(
            DossierState s, OpenTask task, PlannedDossier planned, int n, Instant when, Dice dice) {
        LocalDate day = Zones.dayOf(when);
        SignedIn by = holderOf(task, day, dice);
        Dice hard = Dice.of(planned.number(), 2_000_000L + n);
        Hardships hardships = new Hardships(s, catalog.version(s.version()), hard);
        Step step = catalog.process(s.process()).step(task.step());
        if (n == 2 && !s.isDecided() && !s.isPaused() && hard.chance(0.012)) {
            return withdraw(s, planned.key(n), when, dice);
        }
        DossierCommand command =
                hardships
                        .instead(task, step, n, day)
                        .orElseGet(() -> command(s, task, planned, n, day, dice));
        List<DossierCommand> commands = new ArrayList<>(List.of(command));
        if (!task.isWait() && !task.isOpinion()) {
            hardships
                    .apology(when, calendars.of(s.agency(), Zones.dayOf(s.receivedAt())))
                    .ifPresent(commands::addFirst);
        }
        DossierState after =
                clock.runAt(when, () -> dossiers.act(s.id(), commands, planned.key(n), by).state());
        if (commands.size() > 1) {
            return deliver(after, planned, planned.key(200 + n), when.plusSeconds(60), dice);
        }
        if (command instanceof DossierCommand.Forward && n % 7 == 3 && dice.chance(0.06)) {
            return recallAndGoOn(after, task, by, planned.key(100 + n), when.plusSeconds(240));
        }
        return after;
    }

    private DossierState withdraw(DossierState s, UUID key, Instant when, Dice dice) {
        SignedIn desk = desk(s.agency(), Zones.dayOf(when), dice);
        return at(when, s, new DossierCommand.Withdraw("Gia đình không còn nhu cầu."), key, desk)
                .state();
    }

    private DossierState deliver(
            DossierState s, PlannedDossier planned, UUID key, Instant when, Dice dice) {
        String name = planned.receive().applicant().fullName();
        SignedIn desk = desk(s.agency(), Zones.dayOf(when), dice);
        return at(when, s, new DossierCommand.DeliverApology(ReturnMethod.DESK, name), key, desk)
                .state();
    }

    private SignedIn desk(UUID agency, LocalDate day, Dice dice) {
        Post desk =
                chart().child(agency, "onestop", day)
                        .map(u -> new Post(u.id(), "receiver"))
                        .orElseThrow();
        return holder(desk, day, dice);
    }

    private DossierState recallAndGoOn(
            DossierState s, OpenTask task, SignedIn by, UUID key, Instant when) {
        boolean untouched =
                s.open().stream()
                        .filter(t -> t.from() == task.no())
                        .allMatch(t -> t.version() == 1);
        boolean followed = s.open().stream().anyMatch(t -> t.from() == task.no());
        if (!untouched || !followed) {
            return s;
        }
        return at(when, s, new DossierCommand.Recall(task.no()), key, by).state();
    }

    private Acted at(Instant when, DossierState s, DossierCommand command, UUID key, SignedIn by) {
        return clock.runAt(when, () -> dossiers.act(s.id(), command, key, by));
    }

    private void takeOnly(DossierState s, OpenTask task, UUID key, Dice dice, Instant end) {
        Instant when = task.openedAt().plusSeconds(600);
        if (task.assignee() == null && dice.chance(0.4) && when.isBefore(end)) {
            SignedIn by = holderOf(task, Zones.dayOf(when), dice);
            Instant later = when.isBefore(s.lastAt()) ? s.lastAt() : when;
            at(later, s, new DossierCommand.Take(task.no(), task.version()), key, by);
        }
    }

    private DossierCommand command(
            DossierState s, OpenTask t, PlannedDossier planned, int n, LocalDate day, Dice dice) {
        ProcedureVersion procedure = catalog.version(s.version());
        InternalProcess process = catalog.process(s.process());
        Step step = process.step(t.step());
        if (t.isOpinion()) {
            return new DossierCommand.GiveOpinion(
                    t.no(),
                    t.version(),
                    dice.chance(0.85) ? OpinionVerdict.AGREE : OpinionVerdict.AGREE_WITH_CONDITIONS,
                    "Nhất trí với nội dung đề nghị.");
        }
        if (step.allows(StepAction.HAND_BACK)) {
            return new DossierCommand.HandBack(
                    t.no(),
                    t.version(),
                    ReturnMethod.DESK,
                    planned.receive().applicant().fullName());
        }
        if (step.allows(StepAction.RECORD_RESULT)) {
            Optional<Certification.Book> book = books.on(day, procedure.code()).findBook();
            if (book.isPresent() && !s.isDecided()) {
                return certify(s, t, book.get(), day, dice);
            }
            String result = procedure.results().getFirst().code();
            String number = (planned.number() % 400 + 1) + "/KQ-" + procedure.field().code();
            return new DossierCommand.RecordResult(t.no(), t.version(), result, number, day);
        }
        String choice = step.split() == Split.CHOICE ? choice(step, dice) : null;
        if (step.allows(StepAction.DECIDE)) {
            return new DossierCommand.Decide(t.no(), t.version(), choice, null);
        }
        if (n > 1 && n < 12 && step.allows(StepAction.RETURN) && dice.chance(0.03)) {
            return new DossierCommand.Return(
                    t.no(), t.version(), null, "Đề nghị kiểm tra lại thông tin trong tờ khai.");
        }
        if (n < 8 && step.allows(StepAction.ASK_OPINION) && dice.chance(0.04)) {
            return opinion(s, t, day);
        }
        return new DossierCommand.Forward(t.no(), t.version(), choice, null);
    }

    /** Some usual paper, signed by one of the agency's leaders. */
    private DossierCommand certify(
            DossierState s, OpenTask t, Certification.Book book, LocalDate day, Dice dice) {
        boolean longer = s.caseId().equals(book.agreedCase());
        Certificate what =
                new Certificate(
                        dice.one(books.usualPapers()),
                        dice.between(1, 4),
                        dice.between(1, 5),
                        longer ? "Đã thỏa thuận bằng văn bản khi nộp" : "");
        Staff signer = dice.one(Certifying.signers(chart(), s.agency(), day));
        return new DossierCommand.Certify(t.no(), t.version(), what, signer.id());
    }

    /** Of the head of the agency's office, or of its chair where there is no office. */
    private DossierCommand opinion(DossierState s, OpenTask t, LocalDate day) {
        Post asked =
                chart().child(s.agency(), "office", day)
                        .map(u -> new Post(u.id(), "head"))
                        .orElse(new Post(chart().successorOf(s.agency(), day), "vice-chair"));
        return new DossierCommand.AskOpinions(
                t.no(),
                t.version(),
                List.of(asked),
                WorkDuration.workingHours(4),
                "Đề nghị cho ý kiến về điều kiện giải quyết hồ sơ.");
    }

    /** The first way is the good one; one in twenty goes another. */
    private static String choice(Step step, Dice dice) {
        List<Branch> ways = step.next();
        Branch way = dice.chance(0.95) ? ways.getFirst() : dice.one(ways);
        return java.util.Objects.requireNonNull(way.choice());
    }

    private SignedIn holderOf(OpenTask task, LocalDate day, Dice dice) {
        if (task.assignee() != null) {
            return signedIn(chart().staff(task.assignee()).orElseThrow(), day);
        }
        UUID unit = chart().successorOf(task.unit(), day);
        return holder(new Post(unit, task.post()), day, dice);
    }

    private SignedIn holder(Post post, LocalDate day, Dice dice) {
        return signedIn(dice.one(chart().holders(post, day)), day);
    }

    private SignedIn signedIn(Staff staff, LocalDate day) {
        return new SignedIn(
                staff.id(), staff.id(), staff.name(), chart().postsOf(staff.id(), day), Set.of());
    }

    private OrganizationChart chart() {
        return organizations.chart();
    }
}
