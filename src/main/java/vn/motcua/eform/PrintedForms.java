package vn.motcua.eform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.FormSheets;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.document.BlankForm;
import vn.motcua.document.BlankForm.Item;
import vn.motcua.document.BlankForm.Kind;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Frames;
import vn.motcua.shell.Option;

/** Forms that the office made, as they are filled in by hand: in Vietnamese, and on paper. */
@Component
class PrintedForms implements FormSheets {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final EForms forms;
    private final Frames frames;

    PrintedForms(EForms forms, Frames frames) {
        this.forms = forms;
        this.frames = frames;
    }

    @Override
    public List<BlankForm> of(ProcedureVersion version) {
        if (!forms.isMade(version)) {
            return List.of();
        }
        EForm form = forms.of(version);
        Frame frame = frames.paper(VIETNAMESE);
        Map<List<BlankForm.Section>, List<String>> asked = new LinkedHashMap<>();
        for (ProcedureCase one : version.cases()) {
            asked.computeIfAbsent(sections(form, one.id(), frame), any -> new ArrayList<>())
                    .add(one.name());
        }
        String name = frame.text("eform.paper.title", version.name());
        return asked.entrySet().stream()
                .filter(one -> !one.getKey().isEmpty())
                .map(one ->
                        new BlankForm(
                                name, asked.size() == 1 ? List.of() : one.getValue(), one.getKey()))
                .toList();
    }

    private static List<BlankForm.Section> sections(EForm form, String caseId, Frame frame) {
        List<BlankForm.Section> sections = new ArrayList<>();
        for (EForm.Section section : form.sections()) {
            SectionInputs inputs =
                    new SectionInputs(frame, form, section, FormView.empty(), caseId, true);
            List<Item> items = inputs.asked() ? items(inputs) : List.of();
            if (!items.isEmpty()) {
                sections.add(new BlankForm.Section(section.title(frame), items));
            }
        }
        return sections;
    }

    /** What is answered in writing: files go along by themselves. */
    private static List<Item> items(SectionInputs inputs) {
        List<Item> items = new ArrayList<>();
        for (FormField field : inputs.fields()) {
            String label = inputs.said(field.label());
            if (field.type() != FieldType.FILE && inputs.when(field) != null) {
                items.add(new Item(Kind.HINT, inputs.words(field)));
            }
            switch (field.type()) {
                case FILE -> {
                    // Attached, not written.
                }
                case PERSON, ADDRESS -> {
                    items.add(new Item(Kind.GROUP, label));
                    inputs.parts(field).forEach(part -> items.add(line(inputs, part)));
                }
                case TABLE ->
                        items.add(
                                new Item(
                                        Kind.TABLE,
                                        label,
                                        field.fields().stream()
                                                .map(column -> inputs.said(column.label()))
                                                .toList()));
                case SIGNATURE -> items.add(new Item(Kind.SIGNATURE, label));
                default -> items.add(line(inputs, field));
            }
        }
        return items;
    }

    private static Item line(SectionInputs inputs, FormField field) {
        Field input = inputs.input(field, field.id());
        List<String> options =
                input.options().stream()
                        .filter(option -> !option.value().isEmpty())
                        .map(Option::label)
                        .toList();
        if (!options.isEmpty()) {
            return new Item(Kind.BOXES, input.label(), options);
        }
        return new Item(
                field.type() == FieldType.LONG_TEXT ? Kind.LINES : Kind.LINE, input.label());
    }
}
