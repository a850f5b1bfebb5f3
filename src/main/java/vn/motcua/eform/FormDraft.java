package vn.motcua.eform;

import java.util.List;
import vn.motcua.catalog.ProcedureVersion;

/**
 * A form that is being made.
 *
 * @param stamp number of the draft's standing; 0 where nothing was changed yet
 * @param undoable how many changes can be undone
 * @param revision number of the revision in force; 0 where there is none
 * @param revisions every revision that was published, the last first
 */
public record FormDraft(
        ProcedureVersion version,
        Layout layout,
        EForm form,
        int stamp,
        int undoable,
        int revision,
        List<LayoutFault> faults,
        LayoutDiff diff,
        List<FormRevision> revisions) {

    public FormDraft {
        faults = List.copyOf(faults);
        revisions = List.copyOf(revisions);
    }

    public boolean publishable() {
        return faults.stream().noneMatch(LayoutFault::blocks) && !diff.changes().isEmpty();
    }
}
