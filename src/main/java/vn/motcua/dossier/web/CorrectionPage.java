package vn.motcua.dossier.web;

import java.util.List;
import java.util.Locale;
import vn.motcua.dossier.DossierView;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** The form by which a head states that the recorded completion is wrong. */
public record CorrectionPage(DossierView view, String key, FormView form) {

    /** Codes of the reasons; the journal keeps the code, the note beside it the words. */
    static final List<String> REASONS = List.of("ENTERED_LATE", "ENTERED_EARLY", "OUTAGE", "OTHER");

    public String path() {
        return "/dossiers/" + view.state().id();
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.text("claimed", frame.text("dossier.correct.claimed"))
                        .hint(frame.text("dossier.correct.claimed.hint"))
                        .size("medium")
                        .mandatory(),
                Field.select("reason", frame.text("dossier.correct.reason"), reasons(frame))
                        .mandatory(),
                Field.textarea("note", frame.text("dossier.correct.note"))
                        .maxLength(1000)
                        .mandatory());
    }

    private static List<Option> reasons(Frame frame) {
        return REASONS.stream()
                .map(r -> Option.of(r, frame.text("dossier.correction." + r)))
                .toList();
    }

    /** Names a reason that somebody wrote by hand as none of ours. */
    static String known(String reason) {
        String upper = reason.toUpperCase(Locale.ROOT);
        return REASONS.contains(upper) ? upper : "";
    }
}
