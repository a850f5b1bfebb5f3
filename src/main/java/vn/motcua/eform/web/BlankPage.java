package vn.motcua.eform.web;

import java.util.List;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.eform.EForm;
import vn.motcua.eform.FieldType;
import vn.motcua.eform.FormField;
import vn.motcua.eform.SectionInputs;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/** A form without answers, as one fills it in by hand. */
public record BlankPage(ProcedureVersion version, EForm form, ProcedureCase chosen) {

    /** The section as it is drawn for the case. */
    public SectionInputs inputs(Frame frame, EForm.Section section) {
        return new SectionInputs(frame, form, section, FormView.empty(), chosen.id(), true);
    }

    /** The questions that are answered in writing: files go along by themselves. */
    public List<FormField> questions(SectionInputs inputs) {
        return inputs.fields().stream().filter(f -> f.type() != FieldType.FILE).toList();
    }

    /** Whether it is asked part by part, each on a line of its own. */
    public boolean inParts(FormField field) {
        return field.type().composite();
    }

    public boolean isTable(FormField field) {
        return field.type() == FieldType.TABLE;
    }

    public boolean isSignature(FormField field) {
        return field.type() == FieldType.SIGNATURE;
    }
}
