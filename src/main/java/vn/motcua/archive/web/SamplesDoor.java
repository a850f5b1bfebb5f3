package vn.motcua.archive.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.archive.ArchiveAccess;
import vn.motcua.archive.ArchiveLimits;
import vn.motcua.archive.ArchivedResult;
import vn.motcua.archive.ResultSample;
import vn.motcua.archive.ResultSamples;
import vn.motcua.archive.ResultTypes;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** Samples of digitised results: drawn, looked at, judged. */
@Controller
class SamplesDoor {

    static final String PATH = ResultsDoor.PATH + "/samples";
    private static final String ONE = PATH + "/{id}";

    private final ResultSamples samples;
    private final ArchiveAccess access;
    private final ArchiveLimits limits;
    private final ResultTypes types;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    SamplesDoor(
            ResultSamples samples,
            ArchiveAccess access,
            ArchiveLimits limits,
            ResultTypes types,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.samples = samples;
        this.access = access;
        this.limits = limits;
        this.types = types;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
    }

    private ArchiveNames names() {
        return new ArchiveNames(organizations.chart(), types.names(), clock.today());
    }

    @GetMapping(PATH)
    Page list() {
        FormView form =
                FormView.empty()
                        .with("id", Uuid7.next().toString())
                        .with("from", Typed.text(clock.today().minusMonths(1)))
                        .with("to", Typed.text(clock.today().minusDays(1)))
                        .with("size", "" + limits.sampleSize(clock.today()));
        return list(form, user.require());
    }

    private Page list(FormView form, SignedIn by) {
        return Page.of(
                "archive/samples",
                new SamplesPage(samples.all(by), access.checked(by), names(), form));
    }

    @PostMapping(PATH)
    Answer draw(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        UUID id = Typed.id(form.value("id")).orElseGet(Uuid7::next);
        String size = form.value("size").strip();
        try {
            samples.draw(
                    id,
                    Typed.id(form.value("agency")).orElse(null),
                    Typed.day(form.value("from")).orElse(null),
                    Typed.day(form.value("to")).orElse(null),
                    size.matches("\\d{1,6}") ? Integer.valueOf(size) : null,
                    by);
            return Redirect.to(PATH + "/" + id).saying("archive.said.drawn");
        } catch (RefusalException refused) {
            if (refused.first().kind() == Refusal.Kind.FORBIDDEN) {
                throw refused;
            }
            return list(form.refused(refused), by).with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping(ONE)
    Page show(@PathVariable UUID id) {
        return show(id, FormView.empty(), user.require());
    }

    private Page show(UUID id, FormView form, SignedIn by) {
        ResultSample sample = samples.find(id, by);
        Map<UUID, ArchivedResult> results = samples.results(sample);
        Set<UUID> open =
                sample.drawn().stream()
                        .filter(one -> mayCheck(results.get(one.result()), one, by))
                        .map(ResultSample.Drawn::result)
                        .collect(Collectors.toUnmodifiableSet());
        return Page.of(
                "archive/sample",
                new SamplePage(sample, results, samples.isReproduced(sample), open, names(), form));
    }

    private boolean mayCheck(
            @Nullable ArchivedResult result, ResultSample.Drawn drawn, SignedIn by) {
        return result != null && samples.mayCheck(result, drawn, by);
    }

    @PostMapping(ONE + "/checks")
    Answer check(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        Boolean passed =
                switch (form.value("passed")) {
                    case "yes" -> Boolean.TRUE;
                    case "no" -> Boolean.FALSE;
                    default -> null;
                };
        try {
            samples.check(
                    id,
                    Typed.id(form.value("result")).orElseGet(Uuid7::next),
                    passed,
                    form.value("note"),
                    by);
            return Redirect.to(PATH + "/" + id).saying("archive.said.checked");
        } catch (RefusalException refused) {
            Refusal first = refused.first();
            if (first.kind() == Refusal.Kind.FORBIDDEN || first.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            return show(id, form.refused(refused), by).with(Problems.status(first.kind()));
        }
    }
}
