package vn.motcua.filing;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.eform.EForm;

/** The steps from an empty draft to a filed dossier, one question a screen. */
public final class Way {

    public static final String PERSON = "person";
    public static final String PAPERS = "papers";
    public static final String RESULT = "result";
    public static final String REVIEW = "review";

    private static final String FORM = "form-";

    private Way() {}

    /** The steps of a draft, in order. */
    public static List<String> of(Draft draft, EForm form) {
        List<String> steps = new ArrayList<>();
        steps.add(PERSON);
        form.sections(draft.content().answers(), draft.content().caseId())
                .forEach(section -> steps.add(of(section)));
        steps.add(PAPERS);
        steps.add(RESULT);
        steps.add(REVIEW);
        return steps;
    }

    /** The step of a section of the form. */
    public static String of(EForm.Section section) {
        return FORM + section.id();
    }

    public static boolean isForm(String step) {
        return step.startsWith(FORM);
    }

    /** The id of the section that the step is. */
    public static String section(String step) {
        return step.substring(FORM.length());
    }
}
