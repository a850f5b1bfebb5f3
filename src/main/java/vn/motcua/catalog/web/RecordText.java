package vn.motcua.catalog.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.LegalReference;
import vn.motcua.catalog.NationalListing;
import vn.motcua.catalog.OrderStep;
import vn.motcua.catalog.ProcedureResult;
import vn.motcua.catalog.Validity;
import vn.motcua.kernel.Bilingual;
import vn.motcua.shell.Frame;

/** What a procedure's record says, in sentences for lists and comparisons. */
final class RecordText {

    private RecordText() {}

    /** Its name, and how long it holds where that is said. */
    static String result(ProcedureResult result, Frame frame) {
        String name = frame.either(result.name(), result.nameEn());
        return result.validity() == null ? name : name + " (" + validity(result, frame) + ")";
    }

    static String validity(ProcedureResult result, Frame frame) {
        Validity validity = result.validity();
        if (validity == null) {
            return frame.text("catalog.validity.unsaid");
        }
        WorkDuration lasts = validity.lasts();
        return lasts == null
                ? frame.text("catalog.validity.unlimited")
                : frame.text("catalog.validity.lasts", lasts.text(frame.locale()));
    }

    static String law(LegalReference reference, Frame frame) {
        String beside = lawBeside(reference, frame);
        return beside.isEmpty() ? reference.text() : reference.text() + " (" + beside + ")";
    }

    /** Who issued it and when, as far as that is said. */
    static String lawBeside(LegalReference reference, Frame frame) {
        List<String> beside = new ArrayList<>();
        if (reference.issuedOn() != null) {
            beside.add(frame.text("catalog.law.issued", reference.issuedOn()));
        }
        if (!reference.issuer().isEmpty()) {
            beside.add(reference.issuer());
        }
        return String.join(", ", beside);
    }

    static String step(OrderStep step, Bilingual of, Frame frame) {
        String whose = by(step.by(), frame);
        String words = frame.words(step.text());
        return ofCase(whose.isEmpty() ? words : whose + ": " + words, of, frame);
    }

    /** Whose step it is; empty where that is not said. */
    static String by(OrderStep.@Nullable By by, Frame frame) {
        return by == null ? "" : frame.text("catalog.order." + by);
    }

    static String ofCase(String words, Bilingual of, Frame frame) {
        return of.isEmpty() ? words : words + " (" + frame.words(of) + ")";
    }

    static String listing(NationalListing listing, Frame frame) {
        List<String> said = new ArrayList<>();
        if (listing.published()) {
            said.add(frame.text("catalog.national.published"));
        }
        if (listing.offered()) {
            said.add(frame.text("catalog.national.offered"));
        }
        return said.isEmpty() ? frame.text("catalog.national.none") : String.join("; ", said);
    }
}
