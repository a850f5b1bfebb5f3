package vn.motcua.dossier.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.ProcedureResult;
import vn.motcua.catalog.Step;
import vn.motcua.dossier.Carriage;
import vn.motcua.dossier.OpinionVerdict;
import vn.motcua.dossier.Relative;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.dossier.TaskActions;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;
import vn.motcua.shell.Field;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** The fields of each act's form, in the reader's language. */
public record ActFields(Frame frame) {

    /** The times that may be given for an opinion, as {@link WorkDuration#parse} reads them. */
    static final List<String> WITHIN =
            List.of(
                    "4 giờ làm việc",
                    "1 ngày làm việc",
                    "2 ngày làm việc",
                    "3 ngày làm việc",
                    "5 ngày làm việc",
                    "10 ngày làm việc");

    public Field choice(TaskActions actions) {
        return choice(actions.choices());
    }

    Field choice(List<Branch> choices) {
        return Field.radio(
                        "choice",
                        frame.text("dossier.field.choice"),
                        choices.stream().map(this::way).toList())
                .mandatory();
    }

    private Option way(Branch branch) {
        String choice = branch.choice() == null ? branch.to() : branch.choice();
        return new Option(choice, frame.either(branch.label(), branch.labelEn()), "");
    }

    /** How it travels to the other agency, or has come from it. */
    public Field carriage(String name) {
        List<Option> ways =
                Arrays.stream(Carriage.values())
                        .map(c -> option(c.name(), "dossier.carriage." + c.name()))
                        .toList();
        return Field.radio(name, frame.text("dossier.field." + name), ways).mandatory();
    }

    /** Of the acts that pass it on. */
    public List<Field> onward(TaskActions actions) {
        return actions.choices().isEmpty() ? List.of(note()) : List.of(choice(actions), note());
    }

    public Field note() {
        return Field.textarea("note", frame.text("dossier.field.note")).maxLength(1000);
    }

    public Field reason() {
        return Field.textarea("note", frame.text("dossier.field.reason"))
                .maxLength(1000)
                .mandatory();
    }

    /** Which dossier that it started is waited for no longer, and why. */
    public List<Field> waive(List<Relative> awaited) {
        return List.of(
                Field.select(
                                "child",
                                frame.text("dossier.field.child"),
                                awaited.stream()
                                        .map(r ->
                                                new Option(
                                                        r.id().toString(),
                                                        frame.either(r.name(), r.nameEn()),
                                                        ""))
                                        .toList())
                        .mandatory(),
                Field.textarea("reason", frame.text("dossier.field.reason"))
                        .hint(frame.text("dossier.field.waive.hint"))
                        .maxLength(1000)
                        .mandatory());
    }

    public Field returnTo(TaskActions actions) {
        return Field.select(
                        "step",
                        frame.text("dossier.field.return-to"),
                        actions.returnTargets().stream().map(this::step).toList())
                .mandatory();
    }

    private Option step(Step step) {
        return new Option(step.id(), frame.either(step.name(), step.nameEn()), "");
    }

    public List<Field> result(List<ProcedureResult> results) {
        List<Option> options =
                results.stream()
                        .map(r -> new Option(r.code(), frame.either(r.name(), r.nameEn()), ""))
                        .toList();
        return List.of(
                Field.select("result", frame.text("dossier.field.result"), options).mandatory(),
                Field.text("number", frame.text("dossier.field.number"))
                        .maxLength(60)
                        .size("medium")
                        .mandatory(),
                Field.date("signedOn", frame.text("dossier.field.signed-on"))
                        .hint(frame.text("dossier.field.day.hint"))
                        .mandatory());
    }

    /** What is entered into a book of certification. */
    public List<Field> certify(List<Staff> signers) {
        return List.of(
                Field.text("paper", frame.text("dossier.certify.paper")).maxLength(200).mandatory(),
                Field.of(Field.Kind.NUMBER, "pages", frame.text("dossier.certify.pages"))
                        .size("tiny")
                        .mandatory(),
                Field.of(Field.Kind.NUMBER, "copies", frame.text("dossier.certify.copies.field"))
                        .size("tiny")
                        .mandatory(),
                Field.select(
                                "signer",
                                frame.text("dossier.certify.signer"),
                                signers.stream()
                                        .map(s -> new Option(s.id().toString(), s.name(), ""))
                                        .toList())
                        .size("medium")
                        .mandatory(),
                Field.text("agreed", frame.text("dossier.certify.agreed")).maxLength(300));
    }

    public List<Field> handBack() {
        List<Option> methods =
                Arrays.stream(ReturnMethod.values())
                        .map(m -> option(m.name(), "dossier.method." + m.name()))
                        .toList();
        return List.of(
                Field.text("receiver", frame.text("dossier.field.receiver"))
                        .maxLength(120)
                        .mandatory(),
                Field.text("identity", frame.text("dossier.field.identity"))
                        .hint(frame.text("dossier.field.identity.hint"))
                        .maxLength(60),
                Field.radio("method", frame.text("dossier.field.method"), methods).mandatory());
    }

    public List<Field> answer() {
        List<Option> verdicts =
                Arrays.stream(OpinionVerdict.values())
                        .map(v -> option(v.name(), "dossier.verdict." + v.name()))
                        .toList();
        return List.of(
                Field.radio("verdict", frame.text("dossier.field.verdict"), verdicts).mandatory(),
                Field.textarea("text", frame.text("dossier.field.opinion"))
                        .maxLength(4000)
                        .mandatory());
    }

    /** Several boxes of one place each; the first must be filled. */
    public List<Field> ask(List<Post> neighbours, Names names) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", frame.text("dossier.field.nobody"), ""));
        for (Post post : neighbours) {
            String value = post.unit() + "/" + post.post();
            options.add(new Option(value, names.unitFirst(frame, post), ""));
        }
        List<Field> fields = new ArrayList<>();
        for (int i = 1; i <= ActForm.ASKED; i++) {
            Field field = Field.select("of" + i, frame.text("dossier.field.of", i), options);
            fields.add(i == 1 ? field.mandatory() : field);
        }
        fields.add(
                Field.textarea("question", frame.text("dossier.field.question"))
                        .maxLength(2000)
                        .mandatory());
        fields.add(
                Field.select(
                                "within",
                                frame.text("dossier.field.within"),
                                WITHIN.stream().map(this::time).toList())
                        .size("medium")
                        .mandatory());
        return fields;
    }

    private Option time(String text) {
        return new Option(text, WorkDuration.parse(text).text(frame.locale()), "");
    }

    public Field assign(List<Staff> holders) {
        return Field.select(
                        "to",
                        frame.text("dossier.field.to"),
                        holders.stream()
                                .map(h -> new Option(h.id().toString(), h.name(), ""))
                                .toList())
                .mandatory();
    }

    private Option option(String value, String key) {
        return new Option(value, frame.text(key), "");
    }
}
