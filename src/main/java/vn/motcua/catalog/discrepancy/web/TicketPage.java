package vn.motcua.catalog.discrepancy.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.discrepancy.Cure;
import vn.motcua.catalog.discrepancy.Ticket;
import vn.motcua.catalog.discrepancy.TicketHistory;
import vn.motcua.catalog.discrepancy.TicketState;
import vn.motcua.organization.Staff;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Moment;
import vn.motcua.shell.Option;
import vn.motcua.shell.Typed;

/**
 * One ticket: what differs, what may be done with it, what happened to it.
 *
 * @param letter the letter that names it; null where none does
 * @param act which of the forms {@code form} belongs to; blank for none
 */
public record TicketPage(
        Ticket ticket,
        int lateBy,
        List<TicketHistory.Step> history,
        Set<TicketState> outcomes,
        List<Staff> owners,
        @Nullable UUID letter,
        FormView form,
        String act,
        Names names) {

    public TicketPage {
        history = List.copyOf(history);
        outcomes = Set.copyOf(outcomes);
        owners = List.copyOf(owners);
    }

    public String path(String rest) {
        return TicketsDoor.PATH + "/" + ticket.id() + rest;
    }

    public String name(Frame frame) {
        return names.procedure(ticket.code(), ticket.name(), frame);
    }

    public String part(Frame frame) {
        return TicketWords.part(ticket, frame);
    }

    public String tone() {
        return TicketWords.tone(ticket.state());
    }

    /** What was typed into one of the forms. */
    public FormView typed(String of) {
        if (!act.equals(of)) {
            return FormView.empty();
        }
        return moved().refusals().isEmpty() ? form : FormView.of(form.values());
    }

    /** What is wrong with the act as a whole; its form may be gone by now. */
    public FormView moved() {
        boolean whole = form.refusals().stream().anyMatch(refusal -> refusal.field() == null);
        return whole ? form : FormView.empty();
    }

    public List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("type", frame.text("catalog.discrepancy.type." + ticket.type()), frame));
        facts.add(
                fact(
                        "owner",
                        ticket.owner() == null
                                ? frame.text("catalog.discrepancy.owner.none")
                                : names.person(ticket.owner()),
                        frame));
        facts.add(
                fact(
                        "opened",
                        frame.day(ticket.openedOn()) + " · " + names.person(ticket.openedBy()),
                        frame));
        facts.add(fact("due", frame.day(ticket.due()), frame));
        if (ticket.cure() != null) {
            facts.add(fact("cure", frame.text("catalog.discrepancy.cure." + ticket.cure()), frame));
        }
        Ticket.Sent sent = ticket.sent();
        if (sent != null) {
            facts.add(
                    fact(
                            "letter",
                            sent.number() + " · " + frame.day(sent.on()) + " · " + sent.recipient(),
                            frame));
        }
        if (!ticket.note().isBlank()) {
            facts.add(fact("note", ticket.note(), frame));
        }
        if (!ticket.result().isBlank()) {
            facts.add(fact("result", ticket.result(), frame));
        }
        return facts;
    }

    private static Fact fact(String key, String value, Frame frame) {
        return new Fact(frame.text("catalog.discrepancy." + key), value);
    }

    public List<Moment> moments(Frame frame) {
        return history.stream()
                .map(step ->
                        new Moment(
                                step.at(),
                                frame.text("catalog.discrepancy.did." + step.word())
                                        + more(step, frame),
                                names.person(step.by()),
                                step.detail(),
                                step.word().equals("answered") || step.word().equals("dismissed")
                                        ? Moment.Tone.DONE
                                        : Moment.Tone.PLAIN))
                .toList()
                .reversed();
    }

    private String more(TicketHistory.Step step, Frame frame) {
        UUID other = step.other();
        if (other != null) {
            return " " + names.person(other);
        }
        String choice = step.choice();
        if (choice == null) {
            return "";
        }
        return ": "
                + frame.text(
                        step.word().equals("confirmed")
                                ? "catalog.discrepancy.cure." + choice
                                : "catalog.discrepancy.state." + choice);
    }

    public Field owner(Frame frame) {
        return Field.select(
                        "to",
                        frame.text("catalog.discrepancy.owner"),
                        Stream.concat(
                                        Stream.of(Option.of("", "—")),
                                        TicketWords.people(owners).stream())
                                .toList())
                .mandatory();
    }

    public FormView ownerForm() {
        FormView typed = typed("assigned");
        return typed.values().isEmpty() && ticket.owner() != null
                ? typed.with("to", ticket.owner().toString())
                : typed;
    }

    public Field cure(Frame frame) {
        return Field.radio(
                        "cure",
                        frame.text("catalog.discrepancy.cure"),
                        Stream.of(Cure.values())
                                .map(cure ->
                                        new Option(
                                                cure.name(),
                                                frame.text("catalog.discrepancy.cure." + cure),
                                                frame.text(
                                                        "catalog.discrepancy.cure."
                                                                + cure
                                                                + ".hint")))
                                .toList())
                .mandatory();
    }

    public Field outcome(Frame frame) {
        return Field.radio(
                        "outcome",
                        frame.text("catalog.discrepancy.outcome"),
                        outcomes.stream()
                                .sorted()
                                .map(state ->
                                        Option.of(
                                                state.name(),
                                                frame.text("catalog.discrepancy.state." + state)))
                                .toList())
                .mandatory();
    }

    public FormView outcomeForm() {
        FormView typed = typed("answered");
        FormView form = typed;
        if (typed.value("on").isBlank() && typed.refusals().isEmpty()) {
            form = form.with("on", Typed.text(names.today()));
        }
        return outcomes.size() == 1
                ? form.with("outcome", outcomes.iterator().next().name())
                : form;
    }
}
