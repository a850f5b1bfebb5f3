package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;

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

    /** A ground in law and a reason, which whatever is refused or stopped must have. */
    static void requireGround(String basis, String reason) {
        List<Refusal> wrong = new ArrayList<>();
        check("basis", basis, 200, wrong);
        check("reason", reason, 1000, wrong);
        refuse(wrong);
    }

    /** Refuses where anything was found wrong. */
    static void refuse(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
    }

    static void checkLength(String field, String text, int most, List<Refusal> wrong) {
        if (text.length() > most) {
            wrong.add(new DossierRefusal.TooLong(field, most));
        }
    }
}
