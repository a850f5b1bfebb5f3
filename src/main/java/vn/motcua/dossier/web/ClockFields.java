package vn.motcua.dossier.web;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.shell.Field;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** The fields of the acts that stop, end or excuse, in the reader's language. */
public record ClockFields(Frame frame) {

    public List<Field> bring(SupplementRequest asked) {
        List<Option> items = new ArrayList<>();
        int no = 1;
        for (SupplementItem item : asked.items()) {
            items.add(new Option(String.valueOf(no++), item.name(), item.what()));
        }
        return List.of(
                Field.checkboxes("brought", frame.text("dossier.field.brought"), items)
                        .hint(frame.text("dossier.field.brought.hint"))
                        .mandatory(),
                note());
    }

    /** What is said to an applicant who sent too little. */
    public List<Field> wanting() {
        return List.of(
                Field.textarea("note", frame.text("dossier.field.wanting"))
                        .hint(frame.text("dossier.field.wanting.hint"))
                        .maxLength(1000)
                        .mandatory());
    }

    public List<Field> lapse() {
        return List.of(note());
    }

    public List<Field> payment() {
        return List.of(
                Field.of(Field.Kind.NUMBER, "amount", frame.text("dossier.field.amount"))
                        .size("short")
                        .mandatory(),
                Field.text("number", frame.text("dossier.field.payment-number"))
                        .maxLength(60)
                        .size("medium")
                        .mandatory(),
                note());
    }

    public List<Field> paid() {
        return List.of(
                Field.text("receipt", frame.text("dossier.field.payment-receipt"))
                        .maxLength(60)
                        .size("medium")
                        .mandatory(),
                Field.date("paidOn", frame.text("dossier.field.paid-on"))
                        .hint(frame.text("dossier.field.day.hint"))
                        .mandatory());
    }

    /** A ground in law and the reason, for what is refused or stopped. */
    public List<Field> grounds() {
        return List.of(
                Field.text("basis", frame.text("dossier.field.basis"))
                        .hint(frame.text("dossier.field.basis.hint"))
                        .maxLength(200)
                        .mandatory(),
                reason());
    }

    public Field reason() {
        return Field.textarea("reason", frame.text("dossier.field.reason"))
                .maxLength(1000)
                .mandatory();
    }

    public List<Field> apology(boolean override) {
        List<Field> fields = new ArrayList<>();
        fields.add(
                Field.textarea("apologyReason", frame.text("dossier.field.apology-reason"))
                        .maxLength(1000)
                        .mandatory());
        fields.add(
                Field.date("reappointed", frame.text("dossier.field.reappointed"))
                        .hint(frame.text("dossier.field.day.hint"))
                        .mandatory());
        if (override) {
            fields.add(
                    Field.checkbox("override", frame.text("dossier.field.override")).mandatory());
        }
        return fields;
    }

    public List<Field> deliver() {
        return List.of(
                Field.radio(
                                "method",
                                frame.text("dossier.field.delivered-by"),
                                List.of(option(ReturnMethod.DESK), option(ReturnMethod.POST)))
                        .mandatory(),
                Field.text("proof", frame.text("dossier.field.proof"))
                        .hint(frame.text("dossier.field.proof.hint"))
                        .maxLength(120)
                        .mandatory());
    }

    private Option option(ReturnMethod method) {
        return new Option(method.name(), frame.text("dossier.method." + method), "");
    }

    public List<Field> remark() {
        return List.of(
                Field.textarea("text", frame.text("dossier.field.remark"))
                        .maxLength(2000)
                        .mandatory());
    }

    public List<Field> place() {
        return List.of(
                Field.text("place", frame.text("dossier.field.place"))
                        .hint(frame.text("dossier.field.place.hint"))
                        .maxLength(120)
                        .mandatory(),
                Field.checkbox("originals", frame.text("dossier.field.originals")));
    }

    public Field note() {
        return Field.textarea("note", frame.text("dossier.field.note")).maxLength(1000);
    }
}
