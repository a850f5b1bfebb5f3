package vn.motcua.filing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.eform.EForm;
import vn.motcua.eform.FieldType;
import vn.motcua.eform.FormField;
import vn.motcua.kernel.Refusal;

/**
 * A place for the files of one paper of the procedure, or of a field of the form that asks for a
 * file of its own.
 *
 * @param required whether the dossier is incomplete without it; of a group of alternatives, one
 *     suffices
 */
public record Slot(RequiredPaper paper, boolean required, List<Attachment> files) {

    public Slot {
        files = List.copyOf(files);
    }

    public String id() {
        return paper.id();
    }

    public boolean alternative() {
        return paper.group() != null;
    }

    /** The papers of the case, as the answers make them necessary or spare them. */
    static List<Slot> of(
            ProcedureVersion version, EForm form, DraftContent content, List<Attachment> files) {
        String caseId = content.caseId();
        Set<String> more = form.papers(content.answers(), caseId);
        Set<String> spared = form.spared(content.answers(), caseId);
        List<Slot> slots = new ArrayList<>();
        for (RequiredPaper paper : version.papers(caseId)) {
            if (!spared.contains(paper.id())) {
                slots.add(
                        new Slot(
                                paper,
                                paper.required() || more.contains(paper.id()),
                                files.stream().filter(f -> f.slot().equals(paper.id())).toList()));
            }
        }
        asked(form, content).stream()
                .filter(field -> field.paper() == null)
                .forEach(field ->
                        slots.add(
                                new Slot(
                                        extra(field),
                                        field.required(),
                                        files.stream()
                                                .filter(f -> f.slot().equals(field.id()))
                                                .toList())));
        return slots;
    }

    /** Whether it is a paper of the procedure, and not only a field of the form. */
    boolean isOf(ProcedureVersion version, String caseId) {
        return version.papers(caseId).stream().anyMatch(p -> p.id().equals(id()));
    }

    /** The fields of the form that ask for a file, as the answers stand. */
    static List<FormField> asked(EForm form, DraftContent content) {
        return form.asked(content.answers(), content.caseId()).stream()
                .filter(field -> field.type() == FieldType.FILE)
                .toList();
    }

    private static RequiredPaper extra(FormField field) {
        return new RequiredPaper(
                field.id(),
                field.label().vi(),
                field.label().en(),
                RequiredPaper.Kind.SUBMIT,
                0,
                1,
                field.required(),
                null,
                null,
                null,
                field.hint().vi());
    }

    /** Which required papers are still to be attached; of alternatives, the first is named. */
    static List<Refusal> missing(List<Slot> slots) {
        List<Refusal> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Slot slot : slots) {
            String group = slot.paper().group();
            boolean there =
                    group == null
                            ? !slot.files().isEmpty()
                            : slots.stream()
                                    .filter(s -> group.equals(s.paper().group()))
                                    .anyMatch(s -> !s.files().isEmpty());
            if (slot.required() && !there && (group == null || seen.add(group))) {
                wrong.add(new FilingRefusal.PaperToAttach(slot.id(), slot.paper().name()));
            }
        }
        return wrong;
    }
}
