package vn.motcua.dossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** The acts that stop, end or excuse: as a form of the dossier page sends them. */
record ClockForm(FormView form, int task, int seen) {

    /** Lines for what is no constituent paper. */
    static final int FREE_LINES = 3;

    DossierCommand command(String act) {
        return switch (act) {
            case "accept" -> new DossierCommand.Accept(task, seen);
            case "not-receive" ->
                    new DossierCommand.Refuse(
                            task, seen, form.value("basis"), form.value("reason"));
            case "supplement" -> supplement();
            case "bring" ->
                    new DossierCommand.BringSupplement(task, seen, brought(), form.value("note"));
            case "wanting" -> new DossierCommand.ReturnSupplement(task, seen, form.value("note"));
            case "lapse" -> new DossierCommand.CloseSilent(task, seen, form.value("note"));
            case "payment" -> payment();
            case "paid" -> paid();
            case "suspend" ->
                    new DossierCommand.Suspend(
                            task, seen, form.value("basis"), form.value("reason"));
            case "resume" -> new DossierCommand.Resume(task, seen, form.value("note"));
            case "refuse" ->
                    new DossierCommand.Refuse(
                            task, seen, form.value("basis"), form.value("reason"));
            case "add-note" -> new DossierCommand.AddNote(form.value("text"));
            case "place-file" ->
                    new DossierCommand.PlaceFile(
                            form.value("place"), !form.value("originals").isEmpty());
            case "take-back" -> new DossierCommand.Withdraw(form.value("reason"));
            case "apologise" -> apology();
            case "deliver-apology" ->
                    new DossierCommand.DeliverApology(
                            method(), form.value("proof"), new CertifyForm(form).signed());
            default -> throw ActForm.unreadable();
        };
    }

    /**
     * Each paper has a tick, the counts and what is wrong; a free line counts when it has a name.
     */
    private DossierCommand supplement() {
        List<SupplementItem> items = new ArrayList<>();
        for (String paper : form.values().getOrDefault("paper", List.of())) {
            items.add(
                    new SupplementItem(
                            paper,
                            form.value("name-" + paper),
                            count("originals-" + paper),
                            count("certified-" + paper),
                            count("copies-" + paper),
                            form.value("what-" + paper)));
        }
        for (int i = 1; i <= FREE_LINES; i++) {
            if (!form.value("item" + i).isBlank()) {
                items.add(
                        new SupplementItem(
                                null, form.value("item" + i), 0, 0, 0, form.value("what" + i)));
            }
        }
        return new DossierCommand.AskSupplement(
                task, seen, new SupplementRequest(items, form.value("reason")));
    }

    private int count(String name) {
        String typed = form.value(name).strip();
        if (typed.isEmpty()) {
            return 0;
        }
        return typed.matches("[0-9]{1,2}") ? Integer.parseInt(typed) : -1;
    }

    private Set<Integer> brought() {
        Set<Integer> brought = new LinkedHashSet<>();
        for (String number : form.values().getOrDefault("brought", List.of())) {
            if (number.matches("[0-9]{1,2}")) {
                brought.add(Integer.parseInt(number));
            }
        }
        return brought;
    }

    private DossierCommand payment() {
        String typed = form.value("amount").replaceAll("[.\\s]", "");
        if (!typed.matches("[0-9]{1,12}")) {
            throw new RefusalException(new DossierRefusal.Missing("amount"));
        }
        return new DossierCommand.AskPayment(
                task, seen, Long.parseLong(typed), form.value("number"), form.value("note"));
    }

    private DossierCommand paid() {
        return new DossierCommand.ConfirmPayment(task, seen, form.value("receipt"), day("paidOn"));
    }

    DossierCommand.Apologise apology() {
        return new DossierCommand.Apologise(
                day("reappointed"), form.value("apologyReason"), !form.value("override").isEmpty());
    }

    private LocalDate day(String name) {
        return Typed.day(form.value(name))
                .orElseThrow(() -> new RefusalException(new DossierRefusal.ImpossibleDate(name)));
    }

    private ReturnMethod method() {
        for (ReturnMethod method : ReturnMethod.values()) {
            if (method.name().equals(form.value("method"))) {
                return method;
            }
        }
        throw new RefusalException(new DossierRefusal.Missing("method"));
    }
}
