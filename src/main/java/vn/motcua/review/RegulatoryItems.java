package vn.motcua.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.Limit;
import vn.motcua.catalog.OrderStep;
import vn.motcua.catalog.PaperForm;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.catalog.Requirement;
import vn.motcua.catalog.change.Constituent;

/**
 * The inventory of what a procedure asks for: each paper, each demand for more than one piece of
 * it, each step, limit, form, condition, fee and other agency that takes part. No instrument says
 * what one regulation (quy định) is; this is the reading that is counted beside the one by
 * procedures.
 */
final class RegulatoryItems {

    private final List<RegulatoryItem> items = new ArrayList<>();

    private RegulatoryItems() {}

    /** In the order of the constituents; keys are places in the publication. */
    static List<RegulatoryItem> of(ProcedureVersion version) {
        RegulatoryItems all = new RegulatoryItems();
        int n = 0;
        for (OrderStep step : version.conduct().order()) {
            all.add("step-" + ++n, Constituent.STEPS, step.text().vi());
        }
        for (RequiredPaper paper : version.papers()) {
            all.add("paper-" + paper.id(), Constituent.PAPERS, paper.name());
            if (paper.originals() + paper.copies() > 1) {
                all.add("copies-" + paper.id(), Constituent.PAPERS, pieces(paper));
            }
        }
        if (version.conduct().sets() > 1) {
            all.add("sets", Constituent.PAPERS, version.conduct().sets() + " bộ hồ sơ");
        }
        n = 0;
        for (Limit limit : version.limits()) {
            all.add("limit-" + ++n, Constituent.LIMITS, limit(version, limit));
        }
        for (PaperForm form : version.conduct().forms()) {
            all.add("form-" + form.paper(), Constituent.FORMS, form.name());
        }
        n = 0;
        for (Requirement requirement : version.conduct().requirements()) {
            all.add("condition-" + ++n, Constituent.CONDITIONS, requirement.text().vi());
        }
        n = 0;
        for (Fee fee : version.fees()) {
            all.add("fee-" + ++n, Constituent.FEES, fee(version, fee));
        }
        if (!version.particulars().coordinating().isEmpty()) {
            all.add(
                    "coordinating",
                    Constituent.AGENCIES,
                    version.particulars().coordinating().vi());
        }
        return List.copyOf(all.items);
    }

    private void add(String key, Constituent constituent, String words) {
        items.add(new RegulatoryItem(key, constituent, words));
    }

    private static String pieces(RequiredPaper paper) {
        return "%s: %d bản chính, %d bản sao"
                .formatted(paper.name(), paper.originals(), paper.copies());
    }

    private static String limit(ProcedureVersion version, Limit limit) {
        return of(version, limit.caseId(), limit.limit().toString());
    }

    private static String fee(ProcedureVersion version, Fee fee) {
        String amount = String.format(Locale.of("vi"), "%,d đồng", fee.amount().amount());
        return of(version, fee.caseId(), fee.name() + ": " + amount);
    }

    private static String of(ProcedureVersion version, @Nullable String caseId, String words) {
        return caseId == null
                ? words
                : version.findCase(caseId).map(one -> one.name() + ": ").orElse("") + words;
    }
}
