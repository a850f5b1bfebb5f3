package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;

/**
 * What is noted about a dossier without moving it: a word among colleagues, where its papers lie, a
 * copy of its result.
 */
final class Remarks {

    private Remarks() {}

    static List<DossierEvent> note(DossierCommand.AddNote c, Acting acting) {
        check("text", c.text(), 2000);
        return List.of(new DossierEvent.NoteAdded(acting.by(), acting.noteOrNone()));
    }

    static List<DossierEvent> place(DossierCommand.PlaceFile c, Acting acting) {
        check("place", c.place(), 120);
        return List.of(new DossierEvent.FilePlaced(acting.by(), c.place().strip(), c.originals()));
    }

    /** The digest of the file is made where its salt is known, see {@link DeskWork}. */
    @LegalBasis("nd-45-2020#14")
    static List<DossierEvent> attach(DossierState s, DossierCommand.AttachResult c, Acting acting) {
        if (s.outcome() != Outcome.RESULT) {
            throw Workflow.no(new DossierRefusal.NoResult());
        }
        return List.of(new OnlineEvent.ResultAttached(acting.by(), c.file()));
    }

    private static void check(String field, String text, int most) {
        List<Refusal> wrong = new ArrayList<>();
        Texts.check(field, text, most, wrong);
        Texts.refuse(wrong);
    }
}
