package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.document.FormKind;

/**
 * A letter that an act calls for: a request for papers, a refusal, an apology, a notice.
 *
 * @param version the event that it comes from; names the letter within the dossier
 */
public record Letter(int version, FormKind kind, Instant at, DossierEvent event, String note) {

    /** The letters of a dossier, in order. */
    static List<Letter> of(DossierView view) {
        List<Letter> letters = new ArrayList<>();
        for (TimelineEntry entry : view.timeline()) {
            String note = entry.note() == null ? "" : entry.note();
            kind(entry.event())
                    .ifPresent(kind ->
                            letters.add(
                                    new Letter(
                                            entry.version(),
                                            kind,
                                            entry.at(),
                                            entry.event(),
                                            note)));
        }
        return letters;
    }

    private static Optional<FormKind> kind(DossierEvent event) {
        return switch (event) {
            case DossierEvent.SupplementAsked _ -> Optional.of(FormKind.SUPPLEMENT_REQUEST);
            case DossierEvent.NotReceived _ -> Optional.of(FormKind.REFUSAL);
            case DossierEvent.Apologised _ -> Optional.of(FormKind.APOLOGY);
            case DossierEvent.Ended e ->
                    Optional.of(
                            e.outcome() == Outcome.REFUSED
                                    ? FormKind.REFUSAL
                                    : FormKind.STOP_NOTICE);
            default -> Optional.empty();
        };
    }
}
