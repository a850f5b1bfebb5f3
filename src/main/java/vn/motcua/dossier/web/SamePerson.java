package vn.motcua.dossier.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** Fills in the form with the person whose other dossier was received just before. */
@Component
class SamePerson {

    private final DossierQueries queries;

    SamePerson(DossierQueries queries) {
        this.queries = queries;
    }

    /** The form unchanged where nothing was handed in before. The look is noted. */
    FormView same(FormView form, CounterPlace place) {
        if (place.beside().isEmpty()) {
            return form;
        }
        Applicant a =
                queries.view(
                                place.beside().dossiers().getLast(),
                                place.officer(),
                                "counter-same-person")
                        .applicant();
        return a == null ? form : filled(form, a);
    }

    private static FormView filled(FormView form, Applicant a) {
        LocalDate born = a.birthDate();
        return form.with("fullName", a.fullName())
                .with("idNumber", a.idNumber())
                .with("birthDate", born == null ? "" : Typed.text(born))
                .with("gender", a.gender())
                .with("address", a.address())
                .with("phone", a.phone())
                .with("email", a.email())
                .with("organisation", a.organisation())
                .with("taxNumber", a.taxNumber());
    }
}
