package vn.motcua.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.EditableForms;
import vn.motcua.document.FormChoice;
import vn.motcua.document.Letterhead;
import vn.motcua.document.Papers;
import vn.motcua.document.PlanPaper;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.plan.Plan;
import vn.motcua.plan.PlanRow;
import vn.motcua.plan.PlanWords;

/** A plan as the decision with its annexes, to sign and to go on writing in; in Vietnamese. */
@Component
class PlanPapers {

    private final Papers papers;
    private final EditableForms editable;
    private final Organizations organizations;
    private final BusinessClock clock;

    PlanPapers(
            Papers papers,
            EditableForms editable,
            Organizations organizations,
            BusinessClock clock) {
        this.papers = papers;
        this.editable = editable;
        this.organizations = organizations;
        this.clock = clock;
    }

    byte[] pdf(Plan plan, List<PlanRow> rows) {
        return papers.plan(content(plan, rows), choice(plan));
    }

    byte[] docx(Plan plan, List<PlanRow> rows) {
        return editable.plan(content(plan, rows), choice(plan));
    }

    private FormChoice choice(Plan plan) {
        return FormChoice.on(Objects.requireNonNullElse(plan.day(), clock.today()));
    }

    private PlanPaper content(Plan plan, List<PlanRow> rows) {
        PlanWords words = plan.words();
        return new PlanPaper(
                letterhead(plan),
                words.kind().isEmpty() ? "KẾ HOẠCH" : words.kind(),
                plan.number().isEmpty() ? null : plan.number(),
                plan.day(),
                plan.title(),
                words.agency(),
                words.bases(),
                words.articles().stream()
                        .map(one -> new PlanPaper.Article(one.number(), clauses(one.text())))
                        .toList(),
                words.recipients(),
                plan.signerTitle(),
                plan.signer(),
                annexes(words, rows),
                clock.instant());
    }

    /** A clause of an article begins with its number. */
    private static List<String> clauses(String text) {
        return Arrays.asList(text.split(" (?=\\d{1,2}\\. \\p{Lu})", -1));
    }

    private static List<PlanPaper.Annex> annexes(PlanWords words, List<PlanRow> rows) {
        List<PlanPaper.Annex> annexes = new ArrayList<>();
        for (int order : rows.stream().map(PlanRow::appendix).distinct().sorted().toList()) {
            Optional<PlanWords.Annex> said =
                    words.annexes().stream().filter(one -> one.order() == order).findFirst();
            annexes.add(
                    new PlanPaper.Annex(
                            said.map(PlanWords.Annex::label).orElse("Phụ lục"),
                            said.map(PlanWords.Annex::title).orElse(""),
                            lines(order, words, rows)));
        }
        return annexes;
    }

    private static List<PlanPaper.Line> lines(int annex, PlanWords words, List<PlanRow> rows) {
        List<PlanPaper.Line> lines = new ArrayList<>();
        String at = "";
        for (PlanRow row : rows) {
            if (row.appendix() != annex) {
                continue;
            }
            if (!row.section().equals(at)) {
                at = row.section();
                lines.add(heading(annex, at, words));
            }
            lines.add(
                    new PlanPaper.Line(
                            row.number().isEmpty() ? row.code() : row.number(),
                            false,
                            row.cells().task(),
                            row.cells().lead(),
                            row.cells().support(),
                            row.cells().product(),
                            row.cells().time()));
        }
        return lines;
    }

    private static PlanPaper.Line heading(int annex, String number, PlanWords words) {
        String title =
                words.sections().stream()
                        .filter(one -> one.appendix() == annex && one.number().equals(number))
                        .map(PlanWords.Section::title)
                        .findFirst()
                        .orElse("");
        return new PlanPaper.Line(number, true, title, "", "", "", "");
    }

    private Letterhead letterhead(Plan plan) {
        OrganizationChart chart = organizations.chart();
        LocalDate on = Objects.requireNonNullElse(plan.day(), clock.today());
        Unit unit = chart.lastKnown(plan.unit(), on).orElseThrow();
        Unit agency = chart.agencyOf(unit.id(), on).orElse(unit);
        boolean whole = unit.id().equals(agency.id());
        String parent =
                whole
                        ? chart.superiorOf(agency.id(), on).map(Unit::name).orElse(null)
                        : agency.name();
        String place =
                plan.words().place().isEmpty()
                        ? Letterhead.place(agency.name())
                        : plan.words().place();
        return new Letterhead(parent, unit.name(), place);
    }
}
