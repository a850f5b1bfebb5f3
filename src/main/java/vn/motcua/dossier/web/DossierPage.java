package vn.motcua.dossier.web;

import gg.jte.Content;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Certifying;
import vn.motcua.dossier.Clocks;
import vn.motcua.dossier.DoneTask;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Letter;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.Representative;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.journal.AccessLog;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;
import vn.motcua.shell.Due;
import vn.motcua.shell.Fact;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Moment;
import vn.motcua.shell.StepsLine;
import vn.motcua.shell.Typed;

/**
 * The dossier page.
 *
 * @param acts what the viewer may do beside the tasks
 * @param letters what was written to the applicant
 * @param neighbours posts that may be asked for an opinion
 * @param recallable what the viewer passed on and may still take back
 * @param mayCorrect whether the viewer may sign a correction of the completion
 * @param mayAttach whether the viewer may add the signed result as a file
 * @param looks who looked at the dossier; absent where the viewer may not know
 * @param tried the act that was refused just now
 * @param family the dossiers that stand beside it
 */
public record DossierPage(
        DossierView view,
        Names names,
        Function<UUID, WorkCalendar> calendars,
        List<TaskCard> tasks,
        DossierActs acts,
        List<Letter> letters,
        List<Post> neighbours,
        List<DoneTask> recallable,
        boolean mayCorrect,
        boolean mayAttach,
        @Nullable List<AccessLog.Look> looks,
        @Nullable Tried tried,
        List<DossierPanels.Shown> panels,
        FamilyCard family) {

    public List<TaskCard> mine() {
        return tasks.stream().filter(TaskCard::mine).toList();
    }

    public List<TaskCard> others() {
        return tasks.stream().filter(t -> !t.mine()).toList();
    }

    /** A fresh key for each form, so that a form sent twice acts once. */
    public String key() {
        return Uuid7.next().toString();
    }

    public String actsPath() {
        return "/dossiers/" + view.state().id() + "/acts";
    }

    public String path(String what) {
        return "/dossiers/" + view.state().id() + "/" + what;
    }

    public StepsLine line(Frame frame) {
        return new StepsPicture(view, names, calendars, frame.now(), true).line(frame);
    }

    public List<Moment> timeline(Frame frame) {
        return new TimelineWords(view, names, calendars, frame).moments();
    }

    public boolean demo() {
        return view.timeline().stream().anyMatch(TimelineEntry::demo);
    }

    public String procedure(Frame frame) {
        return frame.either(view.procedure().name(), view.procedure().nameEn());
    }

    public String step(Frame frame, DoneTask done) {
        var step = view.process().step(done.step());
        return frame.either(step.name(), step.nameEn());
    }

    /** How the promise stands: running, kept or broken. */
    public Due promise(Frame frame) {
        return Promise.of(view.state(), frame.now()).in(frame);
    }

    /** How a task stands; none is late while the clock stands. */
    public Due due(Frame frame, OpenTask task) {
        return view.state().isPaused() ? held(frame, task.due()) : frame.due(task.due());
    }

    /** Whether an opinion is not given in its time, so that it is passed over. */
    public boolean isSilent(Frame frame, OpenTask opinion) {
        return !view.state().isPaused() && frame.now().isAfter(opinion.due());
    }

    private static Due held(Frame frame, Instant due) {
        return frame.due(due, Due.State.WAITING);
    }

    public List<DueDay> why(Frame frame) {
        return DueDay.of(view.deadline(), frame);
    }

    public String limit(Frame frame) {
        return view.deadline().limit().text(frame.locale());
    }

    public List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        if (view.state().isAccepted()) {
            add(facts, frame, "received", frame.exact(view.state().receivedAt()));
        }
        Instant filed = view.state().filedAt();
        add(facts, frame, "filed", filed == null ? "" : frame.exact(filed));
        UUID competent = view.state().competent();
        add(facts, frame, "competent", competent == null ? "" : names.unit(frame, competent));
        add(facts, frame, "agency", names.unit(frame, view.state().agency()));
        add(facts, frame, "case", caseName(frame));
        add(facts, frame, "first-appointment", firstAppointment(frame));
        add(facts, frame, "channel", frame.text("dossier.channel." + view.state().channel()));
        Instant resolved = view.state().resolvedAt();
        add(facts, frame, "resolved", resolved == null ? "" : frame.exact(resolved));
        Instant returned = view.state().returnedAt();
        add(facts, frame, "returned", returned == null ? "" : frame.exact(returned));
        add(facts, frame, "place", view.filePlace().map(p -> place(frame, p)).orElse(""));
        ReturnMethod method = view.resultBy();
        add(
                facts,
                frame,
                "result-by",
                method == null ? "" : frame.text("dossier.method." + method));
        return facts;
    }

    /** Judged by itself: the second appointment counts from the payment, whenever that comes. */
    private String firstAppointment(Frame frame) {
        return view.firstAppointment()
                .map(due -> {
                    Instant given = view.noticeGiven();
                    Instant measured = given == null ? frame.now() : given;
                    String how = measured.isAfter(due) ? "missed" : given == null ? "open" : "kept";
                    return frame.text("dossier.first-appointment." + how, frame.exact(due));
                })
                .orElse("");
    }

    private static String place(Frame frame, DossierEvent.FilePlaced placed) {
        return placed.originals()
                ? frame.text("dossier.fact.place.originals", placed.place())
                : placed.place();
    }

    /** Whose dossier it is; one line that says so when the person has been erased. */
    public List<Fact> applicant(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        Applicant a = view.applicant();
        if (a == null) {
            add(facts, frame, "name", frame.text("dossier.erased"));
            return facts;
        }
        add(facts, frame, "organisation", a.organisation());
        add(facts, frame, "tax-number", a.taxNumber());
        add(facts, frame, "name", a.fullName());
        add(facts, frame, "id-number", a.idNumber());
        add(facts, frame, "birth-date", a.birthDate() == null ? "" : frame.day(a.birthDate()));
        add(facts, frame, "phone", a.phone());
        add(facts, frame, "email", a.email());
        add(facts, frame, "address", a.address());
        Representative r = view.representative();
        if (r != null) {
            String words = r.fullName() + " · " + r.idNumber() + " · " + r.authority();
            add(facts, frame, "representative", words);
        }
        return facts;
    }

    private static void add(List<Fact> facts, Frame frame, String name, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(frame.text("dossier.fact." + name), value));
        }
    }

    private String caseName(Frame frame) {
        return view.procedure().cases().size() < 2
                ? ""
                : view.procedure()
                        .findCase(view.state().caseId())
                        .map(c -> frame.either(c.name(), c.nameEn()))
                        .orElse("");
    }

    /** Whose the time was, in working time of the receiving agency. */
    public List<Fact> clocks(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        Clocks clocks = view.clocks();
        add(facts, frame, "agency-clock", frame.duration(clocks.agencyWork()));
        if (!view.state().pauses().isEmpty()) {
            add(facts, frame, "citizen-clock", frame.duration(clocks.citizenWork()));
        }
        return facts;
    }

    /** What evaluation reads of it; empty while it is not resolved. */
    public List<Fact> evaluation(Frame frame) {
        return view.evaluation().map(f -> EvaluationWords.of(f, names, frame)).orElse(List.of());
    }

    /** What a filed dossier still lacks, as the list of its procedure has it. */
    public List<String> missing() {
        return view.missing();
    }

    public List<PaperWords> papers() {
        return PaperWords.of(view);
    }

    /** What was typed into this form, where it was refused; else what it begins with. */
    public FormView form(String act, int task) {
        if (tried != null && tried.is(act, task)) {
            return tried.form();
        }
        FormView empty = FormView.empty();
        return switch (act) {
            case "hand-back" -> handBack(empty);
            case "certify" -> certify(empty);
            case "ask" -> empty.with("within", "2 ngày làm việc");
            case "apologise", "forward", "decide" -> apology(empty);
            case "deliver-apology" -> handBack(empty).with("method", ReturnMethod.DESK.name());
            case "supplement" -> supplement(empty);
            default -> empty;
        };
    }

    private FormView apology(FormView empty) {
        return view.apologyDraft()
                .map(d ->
                        empty.with("apologyReason", d.reason())
                                .with("reappointed", Typed.text(d.reappointed())))
                .orElse(empty);
    }

    private FormView supplement(FormView empty) {
        FormView form = empty;
        for (RequiredPaper paper : view.procedure().papers(view.state().caseId())) {
            form =
                    form.with("originals-" + paper.id(), String.valueOf(paper.originals()))
                            .with("copies-" + paper.id(), String.valueOf(paper.copies()));
        }
        return form;
    }

    private FormView certify(FormView empty) {
        FormView form = empty.with("pages", "1").with("copies", "1");
        return view.certificate()
                .map(c ->
                        form.with("paper", c.paper())
                                .with("pages", "" + c.pages())
                                .with("copies", "" + c.copies())
                                .with("agreed", c.agreed()))
                .orElse(form);
    }

    /** Who may sign what is entered into a book of certification. */
    public List<Staff> signers() {
        return Certifying.signers(names.chart(), view.state().agency(), names.today());
    }

    /** Whether a form on the page has a place to sign in. */
    public boolean signs() {
        return acts.deliver()
                || mine().stream().map(TaskCard::actions).anyMatch(a -> a != null && a.handBack());
    }

    private FormView handBack(FormView empty) {
        ReturnMethod method = view.resultBy();
        Applicant applicant = view.applicant();
        return empty.with("method", (method == null ? ReturnMethod.DESK : method).name())
                .with("receiver", applicant == null ? "" : applicant.fullName());
    }

    /** Whether the fold around this form stands open, because it was refused. */
    public boolean unfolded(String act, int task) {
        return tried != null && tried.is(act, task);
    }

    /** Whether the refused form is still on the page; else its texts are shown by themselves. */
    public boolean triedIsShown() {
        return tried != null
                && (tried.task() == 0
                        ? acts.any()
                        : mine().stream().anyMatch(c -> c.task().no() == tried.task()));
    }

    /** What somebody looked at, in words. */
    public String look(Frame frame, AccessLog.Look look) {
        return names.look(frame, look);
    }

    public Content panel(DossierPanels.Shown panel, Frame frame) {
        return panel.content(frame);
    }
}
