package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Decision;
import vn.motcua.catalog.FormPlace;
import vn.motcua.catalog.FormSheets;
import vn.motcua.catalog.LegalReference;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.disclosure.SheetMaker;
import vn.motcua.document.PostingSheet;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Texts;

/** Versions as sheets for the wall; in Vietnamese, as the law asks. */
@Component
class WallSheets implements SheetMaker {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Catalog catalog;
    private final Organizations organizations;
    private final ObjectProvider<FormPlace> forms;
    private final ObjectProvider<FormSheets> blanks;
    private final Texts texts;

    WallSheets(
            Catalog catalog,
            Organizations organizations,
            ObjectProvider<FormPlace> forms,
            ObjectProvider<FormSheets> blanks,
            Texts texts) {
        this.catalog = catalog;
        this.organizations = organizations;
        this.forms = forms;
        this.blanks = blanks;
        this.texts = texts;
    }

    @Override
    public PostingSheet sheet(ProcedureVersion version, UUID agency, String site, LocalDate on) {
        Said said = Said.in(VIETNAMESE, texts);
        List<ProcedurePage.Offer> offers = Offers.of(version, said);
        boolean cases = version.cases().size() > 1;
        return new PostingSheet(
                version.code(),
                version.name(),
                version.field().name(),
                PostedPage.mark(version),
                version.validFrom(),
                decision(version),
                site + "/catalog/" + version.code() + "/posted/" + PostedPage.mark(version),
                brief(offers.stream().map(ProcedurePage.Offer::limit)),
                fees(version, said),
                steps(version, said),
                offers.stream()
                        .map(offer ->
                                new PostingSheet.Offer(
                                        cases ? offer.caseName() : "",
                                        offer.channels(),
                                        offer.limit(),
                                        offer.fees().isEmpty()
                                                ? said.text("catalog.sheet.no-fee")
                                                : offer.fees()))
                        .toList(),
                version.papers().stream().map(paper -> paper(version, paper, said)).toList(),
                forms(version, site, said),
                version.applicants().stream()
                        .map(one -> said.text("catalog.applicant." + one))
                        .collect(Collectors.joining(", ")),
                organizations.chart().lastKnown(agency, on).map(Unit::name).orElse(""),
                version.results().stream().map(result -> result.name()).toList(),
                version.conduct().requirements().stream().map(one -> one.text().vi()).toList(),
                version.legal().stream().map(LegalReference::text).toList(),
                blanks.stream().flatMap(one -> one.of(version).stream()).toList());
    }

    private static PostingSheet.@Nullable Decision decision(ProcedureVersion version) {
        Decision decision = version.decision();
        return decision == null
                ? null
                : new PostingSheet.Decision(decision.number(), decision.date());
    }

    private static String brief(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining("; "));
    }

    private static String fees(ProcedureVersion version, Said said) {
        String fees = brief(version.fees().stream().map(fee -> Offers.amount(fee, said)));
        return fees.isEmpty() ? said.text("catalog.sheet.no-fee") : fees;
    }

    /** As published; of what was published before that was kept, what the process tells. */
    private List<String> steps(ProcedureVersion version, Said said) {
        if (!version.conduct().order().isEmpty()) {
            return version.conduct().order().stream().map(step -> step.text().vi()).toList();
        }
        List<Step> steps = catalog.process(version.processId()).steps();
        return IntStream.range(0, steps.size())
                .mapToObj(i ->
                        said.text(
                                "catalog.sheet.step",
                                i + 1,
                                steps.get(i).name(),
                                PerformerText.of(steps.get(i).performer(), said)))
                .toList();
    }

    private static PostingSheet.Paper paper(
            ProcedureVersion version, RequiredPaper paper, Said said) {
        String note = PaperText.condition(paper, said);
        boolean shown = paper.kind() == RequiredPaper.Kind.SHOW;
        return new PostingSheet.Paper(
                paper.name(),
                paper.caseId() == null
                        ? ""
                        : version.findCase(paper.caseId()).map(ProcedureCase::name).orElse(""),
                paper.originals(),
                paper.copies(),
                shown ? brief(Stream.of(said.text("catalog.paper.SHOW"), note)) : note);
    }

    /** The blank form of each case, once each. */
    private List<PostingSheet.Form> forms(ProcedureVersion version, String site, Said said) {
        TreeSet<String> known = new TreeSet<>();
        return version.cases().stream()
                .flatMap(one ->
                        forms.stream()
                                .flatMap(place -> place.path(version, one.id()).stream())
                                .filter(known::add)
                                .map(path ->
                                        new PostingSheet.Form(
                                                version.cases().size() > 1
                                                        ? said.text(
                                                                "catalog.sheet.form-of", one.name())
                                                        : said.text("catalog.sheet.form"),
                                                site + path)))
                .toList();
    }
}
