package vn.motcua.initiative.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.motcua.initiative.Initiative;
import vn.motcua.initiative.InitiativeList;
import vn.motcua.initiative.ListState;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * One list in which initiatives go up.
 *
 * @param choices what may stand in it while it is open
 * @param form with the name of the form in {@code form}, where one was refused
 */
public record InitiativeListPage(
        InitiativeList list,
        List<Initiative> items,
        List<Initiative> choices,
        InitiativeNames names,
        boolean mayManage,
        boolean mayApprove,
        FormView form) {

    public InitiativeListPage {
        items = List.copyOf(items);
        choices = List.copyOf(choices);
    }

    public String path(String rest) {
        return InitiativeListsDoor.PATH + "/" + list.id() + rest;
    }

    public static String tone(ListState state) {
        return state == ListState.SENT ? "done" : "soon";
    }

    public boolean is(String which) {
        return form.value("form").equals(which);
    }

    public FormView form(String which) {
        return is(which) ? form : FormView.empty();
    }

    public boolean isOpen() {
        return list.state() == ListState.OPEN;
    }

    public boolean maySend() {
        return mayManage && list.state() == ListState.APPROVED;
    }

    public List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(frame.text("initiative.list.agency"), names.unit(list.agency(), frame)));
        facts.add(new Fact(frame.text("initiative.list.year"), String.valueOf(list.year())));
        if (list.approvedOn() != null) {
            facts.add(
                    new Fact(
                            frame.text("initiative.list.approved"),
                            frame.text(
                                    "initiative.list.approved.by",
                                    frame.day(list.approvedOn()),
                                    names.person(Objects.requireNonNull(list.approvedBy())))));
        }
        if (list.sentOn() != null) {
            facts.add(
                    new Fact(
                            frame.text("initiative.list.sent"),
                            frame.text("initiative.paper", list.number(), frame.day(list.sentOn()))
                                    + " · "
                                    + list.recipient()));
        }
        return facts;
    }

    public FormView chosen() {
        return form.values().containsKey("initiative")
                ? form
                : FormView.empty()
                        .with(
                                "initiative",
                                items.stream()
                                        .map(one -> one.id().toString())
                                        .toArray(String[]::new));
    }

    public Field choice(Frame frame) {
        return Field.checkboxes(
                "initiative",
                frame.text("initiative.list.choose"),
                choices.stream()
                        .map(one ->
                                new Option(
                                        one.id().toString(),
                                        one.proposal().name(),
                                        names.unit(one.unit(), frame)))
                        .toList());
    }

    public List<Field> sendFields(Frame frame) {
        return List.of(
                Field.text("number", frame.text("initiative.number"))
                        .placeholder("135/TTr-UBND")
                        .maxLength(100)
                        .size("medium")
                        .mandatory(),
                Field.date("on", frame.text("initiative.day"))
                        .placeholder("dd/mm/yyyy")
                        .mandatory(),
                Field.text("recipient", frame.text("initiative.list.recipient"))
                        .maxLength(300)
                        .mandatory(),
                Field.of(Field.Kind.FILE, "file", frame.text("initiative.file")));
    }
}
