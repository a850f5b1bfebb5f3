package vn.motcua.dossier.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.RecountDraft;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** An instrument of a recount as its form sends it. */
record RecountForm(FormView form) {

    RecountDraft draft() {
        UUID id = id(form.value("id"));
        if (id == null) {
            throw ActForm.unreadable();
        }
        return new RecountDraft(
                id,
                id(form.value("agency")),
                form.value("number"),
                Typed.day(form.value("day")).orElse(null),
                form.value("summary"));
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
