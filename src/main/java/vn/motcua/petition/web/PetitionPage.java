package vn.motcua.petition.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.petition.PetitionBook;
import vn.motcua.petition.PetitionState;
import vn.motcua.petition.PetitionStatus;
import vn.motcua.petition.PetitionText;
import vn.motcua.petition.Sender;
import vn.motcua.petition.TextKind;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Moment;

/**
 * One petition with all that is kept of it and what the viewer may do with it now.
 *
 * @param acts names of the acts that are open to the viewer
 * @param form with the name of the act in {@code act}, where one was refused
 */
public record PetitionPage(
        PetitionBook.Whole whole,
        Set<String> acts,
        FormView form,
        String template,
        PetitionNames names) {

    public PetitionPage {
        acts = Set.copyOf(acts);
    }

    public PetitionState state() {
        return whole.state();
    }

    public String path(String rest) {
        return BookDoor.PATH + "/" + state().id() + rest;
    }

    public boolean may(String act) {
        return acts.contains(act);
    }

    public boolean is(String act) {
        return form.value("act").equals(act);
    }

    public String title(Frame frame) {
        String title = whole.last(TextKind.TITLE);
        return title.isBlank() ? frame.text("petition.erased.title") : title;
    }

    public String tone() {
        return BookPage.tone(state().status());
    }

    public boolean isLate() {
        return state().isLate(names.today());
    }

    public @Nullable LocalDate due() {
        return state().nextDue();
    }

    /** What the sender wrote, in order. */
    public List<PetitionText> said() {
        return whole.texts().stream().filter(text -> text.kind() == TextKind.CONTENT).toList();
    }

    public List<PetitionBook.Attached> files(int version) {
        return whole.files().stream().filter(file -> file.version() == version).toList();
    }

    public List<Fact> facts(Frame frame) {
        PetitionState s = state();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(frame.text("petition.code"), s.code()));
        facts.add(
                new Fact(
                        frame.text("petition.channel"),
                        frame.text("petition.channel." + s.channel())));
        facts.add(new Fact(frame.text("petition.received.at"), frame.exact(s.receivedAt())));
        facts.add(new Fact(frame.text("petition.holder"), names.unit(s.agency(), frame)));
        if (s.unit() != null) {
            facts.add(
                    new Fact(
                            frame.text("petition.unit"),
                            names.unit(s.unit(), frame)
                                    + (s.staff() == null ? "" : " · " + names.person(s.staff()))));
        }
        PetitionState.Classification classified = s.classified();
        if (classified != null) {
            facts.add(
                    new Fact(
                            frame.text("petition.outcome"),
                            frame.text("petition.outcome." + classified.outcome())));
            facts.add(
                    new Fact(
                            frame.text("petition.subject"),
                            frame.text("petition.subject." + classified.subject())));
        }
        if (s.refused() != null) {
            facts.add(
                    new Fact(
                            frame.text("petition.ground"),
                            frame.text("petition.ground." + s.refused())));
        }
        if (!s.field().isBlank()) {
            facts.add(new Fact(frame.text("petition.field"), names.field(s.field(), frame)));
        }
        if (!s.procedure().isBlank()) {
            facts.add(
                    new Fact(
                            frame.text("petition.procedure"),
                            s.procedure() + " · " + names.procedure(s.procedure(), frame)));
        }
        if (!s.nationalCode().isBlank()) {
            facts.add(new Fact(frame.text("petition.national.code"), s.nationalCode()));
        }
        return facts;
    }

    /** The last good days of the stretch that runs. */
    public List<Fact> clocks(Frame frame) {
        PetitionState s = state();
        var dues = s.leg().dues();
        List<Fact> facts = new ArrayList<>();
        if (!s.leg().afterReopening()) {
            facts.add(new Fact(frame.text("petition.due.classify"), frame.day(dues.classify())));
            facts.add(
                    new Fact(frame.text("petition.due.supplement"), frame.day(dues.supplement())));
            facts.add(new Fact(frame.text("petition.due.transfer"), frame.day(dues.transfer())));
        }
        facts.add(new Fact(frame.text("petition.due.resolve"), frame.day(dues.resolve())));
        LocalDate publish = s.reply().publishBy();
        if (publish != null) {
            facts.add(new Fact(frame.text("petition.due.publish"), frame.day(publish)));
        }
        return facts;
    }

    public List<Fact> sender(Frame frame) {
        Sender sender = whole.sender();
        return sender == null
                ? List.of()
                : Stream.of(
                                new Fact(frame.text("petition.name"), sender.name()),
                                new Fact(frame.text("petition.address"), sender.address()),
                                new Fact(frame.text("petition.phone"), sender.phone()),
                                new Fact(frame.text("petition.email"), sender.email()))
                        .map(fact ->
                                fact.value().isBlank()
                                        ? new Fact(fact.name(), frame.text("petition.unknown"))
                                        : fact)
                        .toList();
    }

    public List<Moment> moments(Frame frame) {
        return PetitionMoments.of(whole.history(), names, frame);
    }

    /** What was typed into the form of an act that was refused, or what it begins with. */
    public FormView form(String act) {
        return is(act) ? form : PetitionFields.begun(act, this);
    }

    public List<Field> fields(String act, Frame frame) {
        return PetitionFields.of(act, this, frame);
    }

    static List<Field> nationalFields(Frame frame) {
        return PetitionFields.national(frame);
    }

    /** Acts in the order in which they stand on the page, those that lead on first. */
    public List<String> shown() {
        return PetitionFields.ORDER.stream().filter(this::may).toList();
    }

    /** Whether the form of an act stands open: what leads on, and what was refused. */
    public boolean opens(String act) {
        return is(act) || shown().getFirst().equals(act);
    }

    public boolean isUpload(String act) {
        return act.equals("approve");
    }

    public boolean isPublished() {
        return state().status() == PetitionStatus.PUBLISHED;
    }
}
