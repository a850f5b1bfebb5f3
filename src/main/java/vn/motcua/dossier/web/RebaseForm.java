package vn.motcua.dossier.web;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.motcua.dossier.RebaseDraft;
import vn.motcua.dossier.RebasePlaces;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** The choice of dossiers and their places in the new process, as its form sends it. */
record RebaseForm(FormView form) {

    static final String CHOSEN = "dossier";

    private static final String PLACE = "to.";

    /** The name of the field in which a place is chosen. */
    static String field(RebasePlaces.Place place) {
        return PLACE + place.process() + "." + place.step();
    }

    UUID agency() {
        return Typed.id(form.value("agency")).orElseThrow(ActForm::unreadable);
    }

    String procedure() {
        return form.value("procedure");
    }

    /** A field that is not from the page is passed over. */
    RebasePlaces places() {
        Map<RebasePlaces.Place, String> places = new HashMap<>();
        form.values()
                .forEach((name, values) -> {
                    List<String> parts = List.of(name.split("\\.", 3));
                    if (name.startsWith(PLACE)
                            && parts.size() == 3
                            && !values.getFirst().isBlank()) {
                        Typed.id(parts.get(1))
                                .ifPresent(process ->
                                        places.put(
                                                new RebasePlaces.Place(process, parts.get(2)),
                                                values.getFirst()));
                    }
                });
        return new RebasePlaces(places);
    }

    RebaseDraft draft() {
        Set<UUID> chosen = new LinkedHashSet<>();
        form.values()
                .getOrDefault(CHOSEN, List.of())
                .forEach(text -> chosen.add(Typed.id(text).orElseThrow(ActForm::unreadable)));
        return new RebaseDraft(
                Typed.id(form.value("id")).orElseThrow(ActForm::unreadable),
                agency(),
                procedure(),
                form.value("number"),
                Typed.day(form.value("day")).orElse(null),
                form.value("summary"),
                places(),
                chosen);
    }
}
