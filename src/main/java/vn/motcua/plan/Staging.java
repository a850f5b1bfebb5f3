package vn.motcua.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Uuid7;
import vn.motcua.plan.reading.AgencyMatch;
import vn.motcua.plan.reading.AgencyMatch.Confidence;
import vn.motcua.plan.reading.AgencyMatcher;
import vn.motcua.plan.reading.Finding;
import vn.motcua.plan.reading.PlanDocument;
import vn.motcua.plan.reading.PlanHead;
import vn.motcua.plan.reading.RowText;
import vn.motcua.plan.reading.Sort;
import vn.motcua.plan.reading.Term;
import vn.motcua.plan.reading.TimeText;

/** Makes rows of a plan from what its document says; pure but for the ids. */
record Staging(List<PlanRow> rows, List<Finding> findings) {

    Staging {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /**
     * @param year of the plan, for times that name none
     */
    static Staging of(
            UUID plan, PlanDocument document, int year, AgencyMatcher agencies, boolean strict) {
        LocalDate begins =
                Objects.requireNonNullElse(document.head().day(), LocalDate.of(year, 1, 1));
        List<PlanRow> rows = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(document.findings());
        Set<String> told = new HashSet<>();
        for (RowText text : document.rows()) {
            List<AgencyMatch> leads = agencies.match(text.lead());
            List<AgencyMatch> supports = agencies.match(text.support());
            Stream.concat(leads.stream(), supports.stream())
                    .filter(match -> told.add(match.said()))
                    .forEach(match -> unsure(match, text.code(), text.line(), findings));
            rows.add(
                    new PlanRow(
                            Uuid7.next(),
                            plan,
                            rows.size() + 1,
                            text.appendix(),
                            text.section(),
                            text.number(),
                            text.code(),
                            new PlanRow.Cells(
                                    text.task(),
                                    text.lead(),
                                    text.support(),
                                    text.product(),
                                    text.time()),
                            term(text.time(), begins, year, strict),
                            text.line(),
                            text.lastLine(),
                            null,
                            false,
                            leads,
                            supports));
        }
        return new Staging(rows, findings);
    }

    static @Nullable Term term(String time, LocalDate begins, int year, boolean strict) {
        return TimeText.read(time, begins, year, strict).found().orElse(null);
    }

    /** Notes whom nobody or only a guess is meant by. */
    static void unsure(AgencyMatch match, String code, int line, List<Finding> findings) {
        if (match.confidence() == Confidence.UNKNOWN) {
            findings.add(new Finding(Sort.AGENCY_UNKNOWN, code, line, List.of(match.said())));
        } else if (match.confidence() == Confidence.LIKELY) {
            findings.add(new Finding(Sort.AGENCY_UNSURE, code, line, List.of(match.said())));
        }
    }

    static PlanWords words(PlanDocument document) {
        PlanHead head = document.head();
        return new PlanWords(
                head.kind(),
                head.place(),
                head.agency(),
                head.bases(),
                head.articles().stream()
                        .map(one -> new PlanWords.Article(one.number(), one.text()))
                        .toList(),
                head.recipients(),
                document.appendices().stream()
                        .map(one -> new PlanWords.Annex(one.order(), one.label(), one.title()))
                        .toList(),
                document.sections().stream()
                        .map(one ->
                                new PlanWords.Section(one.appendix(), one.number(), one.title()))
                        .toList());
    }
}
