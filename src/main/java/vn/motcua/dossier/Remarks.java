package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.kernel.Refusal;

/**
 * What is noted about a dossier without moving it: a word among colleagues, where its papers lie.
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

    private static void check(String field, String text, int most) {
        List<Refusal> wrong = new ArrayList<>();
        Texts.check(field, text, most, wrong);
        Texts.refuse(wrong);
    }
}
