package vn.motcua.dossier;

import java.util.List;
import vn.motcua.kernel.Refusal;

/** Checks of typed texts. */
final class Texts {

    private Texts() {}

    /** Notes a problem when a text that must be there is blank or longer than it may be. */
    static void check(String field, String text, int most, List<Refusal> wrong) {
        if (text.isBlank()) {
            wrong.add(new DossierRefusal.Missing(field));
        } else {
            checkLength(field, text, most, wrong);
        }
    }

    static void checkLength(String field, String text, int most, List<Refusal> wrong) {
        if (text.length() > most) {
            wrong.add(new DossierRefusal.TooLong(field, most));
        }
    }
}
