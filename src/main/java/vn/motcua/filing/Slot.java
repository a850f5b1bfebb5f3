package vn.motcua.filing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.eform.EForm;
import vn.motcua.kernel.Refusal;

/**
 * A place for the files of one paper of the procedure.
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
        return slots;
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
