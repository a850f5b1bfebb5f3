package vn.motcua.eform.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.eform.Answered;
import vn.motcua.eform.Condition;
import vn.motcua.eform.ConditionChoices;
import vn.motcua.eform.EForm;
import vn.motcua.eform.FieldType;
import vn.motcua.eform.FormDraft;
import vn.motcua.eform.FormField;
import vn.motcua.eform.Layout;
import vn.motcua.eform.LayoutFault;
import vn.motcua.eform.Vocabulary;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * A form that is being made, with what it looks like beside it.
 *
 * @param row the row that is open
 * @param edit what was typed in the open row, where it was refused
 * @param preview what is filled in beside it
 * @param checked whether the preview was asked to be checked
 * @param incoming what keeps a file from becoming the draft
 */
public record DesignerPage(
        FormDraft draft,
        String row,
        FormView edit,
        FormView preview,
        String caseId,
        boolean phone,
        boolean checked,
        List<LayoutFault> incoming) {

    public DesignerPage {
        incoming = List.copyOf(incoming);
    }

    DesignerPage with(List<LayoutFault> found) {
        return new DesignerPage(draft, row, edit, preview, caseId, phone, checked, found);
    }

    public String path() {
        return "/catalog/forms/" + draft.version().id();
    }

    /** Where a row opens; its first input takes the focus, and the page goes there. */
    public String open(String which) {
        return path() + "?row=" + which + "&case=" + caseId + (phone ? "&width=phone" : "");
    }

    public String anchor(String which) {
        return "row-" + which.replace('/', '-');
    }

    public boolean isOpen(String which) {
        return which.equals(row);
    }

    /** What is wrong in a row. */
    public List<LayoutFault> faults(String which) {
        return draft.faults().stream().filter(fault -> fault.row().equals(which)).toList();
    }

    public String fault(Frame frame, LayoutFault fault) {
        return frame.text("eform.fault." + fault.key(), fault.arguments().toArray());
    }

    /** The label of a row, for sentences about it. */
    public String label(Frame frame, String which) {
        String name = which.substring(which.indexOf('/') + 1);
        if (which.startsWith("section/")) {
            return draft.layout().section(name).map(s -> s.title(frame)).orElse(name);
        }
        if (which.startsWith("rule/")) {
            int at = Integer.parseInt(name);
            return at < draft.layout().papers().size()
                    ? paper(frame, draft.layout().papers().get(at).paper())
                    : name;
        }
        return draft.layout()
                .find(name)
                .map(field -> frame.words(field.label()))
                .filter(text -> !text.isEmpty())
                .orElse(name);
    }

    public String paper(Frame frame, String id) {
        return draft.version().papers().stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst()
                .map(paper -> frame.either(paper.name(), paper.nameEn()))
                .orElse(id);
    }

    /** What is filled in beside it, as an officer will read it. */
    public List<Answered> answered(Frame frame) {
        return draft.form().answered(answers(), caseId, frame);
    }

    private ObjectNode answers() {
        return draft.form().read(preview.values());
    }

    /** Papers that the answers make necessary. */
    public String needed(Frame frame) {
        return papers(frame, draft.form().papers(answers(), caseId));
    }

    /** Papers that they make unnecessary. */
    public String spared(Frame frame) {
        return papers(frame, draft.form().spared(answers(), caseId));
    }

    private String papers(Frame frame, Set<String> ids) {
        return ids.isEmpty()
                ? frame.text("eform.design.papers.none")
                : String.join("; ", ids.stream().map(id -> paper(frame, id)).toList());
    }

    public List<Option> types(Frame frame, boolean columns) {
        return Arrays.stream(FieldType.values())
                .filter(type -> !columns || type.column())
                .map(type -> Option.of(type.code(), frame.text("eform.type." + type.code())))
                .toList();
    }

    public List<Option> cases(Frame frame) {
        return draft.version().cases().stream()
                .map(one -> Option.of(one.id(), frame.either(one.name(), one.nameEn())))
                .toList();
    }

    private List<Option> papers(Frame frame, boolean none) {
        List<Option> options = new ArrayList<>();
        if (none) {
            options.add(Option.of("", frame.text("eform.design.no-paper")));
        }
        for (RequiredPaper paper : draft.version().papers()) {
            options.add(Option.of(paper.id(), frame.either(paper.name(), paper.nameEn())));
        }
        return options;
    }

    public ConditionChoices choices(String which) {
        return ConditionChoices.of(draft.layout(), draft.version(), which);
    }

    /** What is ticked; empty where the condition is too deep for boxes. */
    public Optional<ConditionChoices.Ticked> ticked(@Nullable Condition when) {
        return ConditionChoices.ticked(when);
    }

    /** The inputs of a section's row. */
    public List<Field> sectionFields(Frame frame) {
        return List.of(
                Field.text("vi", frame.text("eform.design.title")).mandatory().focused(),
                Field.text("en", frame.text("eform.design.title.en")),
                name(frame),
                Field.text("hintVi", frame.text("eform.design.hint")),
                Field.text("hintEn", frame.text("eform.design.hint.en")));
    }

    private static Field name(Frame frame) {
        return Field.text("id", frame.text("eform.design.name"))
                .hint(frame.text("eform.design.name.hint"))
                .mandatory()
                .size("medium");
    }

    public FormView sectionView(EForm.Section section) {
        return edit.values().isEmpty()
                ? FormView.empty()
                        .with("vi", section.name().vi())
                        .with("en", section.name().en())
                        .with("id", section.id())
                        .with("hintVi", section.hint().vi())
                        .with("hintEn", section.hint().en())
                : edit;
    }

    /** The inputs of a field's row, those that its type has. */
    public List<Field> fieldFields(Frame frame, FormField field, boolean column) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text("vi", frame.text("eform.design.label")).mandatory().focused());
        fields.add(Field.text("en", frame.text("eform.design.label.en")));
        fields.add(name(frame));
        fields.add(
                Field.select("type", frame.text("eform.design.type"), types(frame, column))
                        .mandatory());
        fields.add(Field.text("hintVi", frame.text("eform.design.hint")));
        fields.add(Field.text("hintEn", frame.text("eform.design.hint.en")));
        bounds(frame, field.type(), fields);
        switch (field.type()) {
            case CHOICE, CHOICES ->
                    fields.add(
                            Field.textarea("options", frame.text("eform.design.options"))
                                    .hint(frame.text("eform.design.options.hint"))
                                    .mandatory());
            case FILE ->
                    fields.add(
                            Field.select(
                                    "paper",
                                    frame.text("eform.design.paper"),
                                    papers(frame, true)));
            case PERSON -> Vocabulary.personParts().forEach(p -> fields.add(part(frame, p)));
            default -> {}
        }
        if (!column) {
            fields.add(Field.select("from", frame.text("eform.design.from"), facts(frame, field)));
        }
        return fields;
    }

    private static void bounds(Frame frame, FieldType type, List<Field> fields) {
        switch (type) {
            case TEXT, LONG_TEXT, FILE ->
                    fields.add(
                            Field.text("max", frame.text("eform.design.max." + type.code()))
                                    .size("short"));
            case DATE, NUMBER, MONEY, TABLE, CHOICES -> {
                String kind = type == FieldType.DATE ? ".date" : "";
                for (String end : List.of("min", "max")) {
                    fields.add(
                            Field.text(end, frame.text("eform.design." + end))
                                    .hint(
                                            kind.isEmpty()
                                                    ? ""
                                                    : frame.text("eform.design.bound.date"))
                                    .size("short"));
                }
            }
            default -> {}
        }
    }

    private static Field part(Frame frame, FormField part) {
        return Field.select(
                "part." + part.id(),
                frame.text("eform.design.part", frame.words(part.label())),
                List.of(
                        Option.of("", frame.text("eform.design.part.no")),
                        Option.of("maybe", frame.text("eform.design.part.maybe")),
                        Option.of("yes", frame.text("eform.design.part.yes"))));
    }

    private static List<Option> facts(Frame frame, FormField field) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", frame.text("eform.design.from.none")));
        if (field.type() == FieldType.PERSON) {
            options.add(Option.of("applicant", frame.text("eform.fact.applicant")));
        } else {
            Vocabulary.facts()
                    .forEach(
                            fact -> options.add(Option.of(fact, frame.text("eform.fact." + fact))));
        }
        return options;
    }

    public FormView fieldView(FormField field) {
        if (!edit.values().isEmpty()) {
            return edit;
        }
        FormView view =
                FormView.empty()
                        .with("vi", field.label().vi())
                        .with("en", field.label().en())
                        .with("id", field.id())
                        .with("type", field.type().code())
                        .with("hintVi", field.hint().vi())
                        .with("hintEn", field.hint().en())
                        .with("min", blank(field.min()))
                        .with("max", blank(field.max()))
                        .with("from", blank(field.from()))
                        .with("paper", blank(field.paper()))
                        .with("required", field.required() ? "on" : "")
                        .with("list", field.list() ? "on" : "");
        List<String> options = new ArrayList<>();
        field.options()
                .forEach(
                        o -> options.add(o.id() + " | " + o.label().vi() + " | " + o.label().en()));
        for (FormField part : field.fields()) {
            view = view.with("part." + part.id(), part.required() ? "yes" : "maybe");
        }
        return view.with("options", String.join("\n", options));
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }

    public List<Field> ruleFields(Frame frame) {
        return List.of(
                Field.select("paper", frame.text("eform.design.rule.paper"), papers(frame, false))
                        .mandatory(),
                Field.radio(
                                "spared",
                                frame.text("eform.design.rule.does"),
                                List.of(
                                        Option.of("no", frame.text("eform.design.rule.needed")),
                                        Option.of("yes", frame.text("eform.design.rule.spared"))))
                        .mandatory());
    }

    public FormView ruleView(Layout.PaperRule rule) {
        return FormView.empty()
                .with("paper", rule.paper())
                .with("spared", rule.spared() ? "yes" : "no");
    }
}
