package vn.motcua.dossier.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.Deadline;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Field;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.CertificationBooks;
import vn.motcua.dossier.Competence;
import vn.motcua.dossier.CounterQueries;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.shell.FormView;

/** Makes the pages of the counter. */
@Component
class CounterPages {

    private static final int KEYS = 9;

    private final Catalog catalog;
    private final CounterQueries queries;
    private final Calendars calendars;
    private final CertificationBooks books;
    private final BusinessClock clock;
    private final Competence competence;

    CounterPages(
            Catalog catalog,
            CounterQueries queries,
            Calendars calendars,
            CertificationBooks books,
            BusinessClock clock,
            Competence competence) {
        this.catalog = catalog;
        this.queries = queries;
        this.calendars = calendars;
        this.books = books;
        this.clock = clock;
        this.competence = competence;
    }

    /**
     * The procedure in force that this counter may receive.
     *
     * @throws RefusalException unknown, or to be received elsewhere
     */
    ProcedureVersion procedure(CounterPlace place, String code) {
        ProcedureVersion found =
                catalog.inForce(code, place.today())
                        .orElseThrow(() ->
                                new RefusalException(new DossierRefusal.ProcedureUnknown(code)));
        if (!catalog.offers(place.agency().id(), found, place.today())) {
            throw new RefusalException(new DossierRefusal.AgencyMayNotReceive(code));
        }
        return found;
    }

    ChoosePage choose(CounterPlace place, String query, FormView form) {
        List<ProcedureVersion> matching =
                Stream.concat(
                                catalog.search(query, place.today(), place.agency().id()).stream(),
                                internal(place, query))
                        .filter(p -> p.channels().contains(place.channel()))
                        .toList();
        List<ProcedureVersion> first = query.isBlank() ? often(place, matching) : matching;
        List<ChoosePage.Hit> keyed = new ArrayList<>();
        for (ProcedureVersion p : first.subList(0, Math.min(KEYS, first.size()))) {
            keyed.add(hit(place, p, String.valueOf(keyed.size() + 1)));
        }
        boolean certifies =
                place.receives()
                        && catalog.offeredBy(place.agency().id(), place.today()).stream()
                                .anyMatch(p -> certifies(place, p));
        return new ChoosePage(place, query, keyed, rest(place, matching, keyed), form, certifies);
    }

    /** What other agencies bring, behind what citizens bring. */
    private Stream<ProcedureVersion> internal(CounterPlace place, String query) {
        String asked = VietnameseText.fold(query);
        return catalog.internalOf(place.agency().id(), place.today()).stream()
                .filter(p -> VietnameseText.fold(p.code() + " " + p.name()).contains(asked));
    }

    private boolean certifies(CounterPlace place, ProcedureVersion procedure) {
        return books.on(place.today(), procedure.code()).findBook().isPresent();
    }

    /** The only procedure that the words can mean, if there is one. */
    Optional<ProcedureVersion> only(ChoosePage page) {
        return page.often().size() == 1 && page.rest().isEmpty()
                ? Optional.of(page.often().getFirst().procedure())
                : Optional.empty();
    }

    private List<ProcedureVersion> often(CounterPlace place, List<ProcedureVersion> offered) {
        return queries.mostUsed(place.agency().id(), KEYS).stream()
                .flatMap(code -> offered.stream().filter(p -> p.code().equals(code)))
                .toList();
    }

    private static List<ChoosePage.Group> rest(
            CounterPlace place, List<ProcedureVersion> matching, List<ChoosePage.Hit> shown) {
        Set<String> codes = new HashSet<>(shown.stream().map(h -> h.procedure().code()).toList());
        Map<Field, List<ChoosePage.Hit>> groups = new LinkedHashMap<>();
        matching.stream()
                .filter(p -> !codes.contains(p.code()))
                .forEach(p ->
                        groups.computeIfAbsent(p.field(), f -> new ArrayList<>())
                                .add(hit(place, p, null)));
        return groups.entrySet().stream()
                .map(e -> new ChoosePage.Group(e.getKey(), e.getValue()))
                .toList();
    }

    private static ChoosePage.Hit hit(
            CounterPlace place,
            ProcedureVersion procedure,
            @org.jspecify.annotations.Nullable String key) {
        return new ChoosePage.Hit(procedure, place.path(procedure.code()), key);
    }

    IntakePage intake(
            CounterPlace place, ProcedureVersion procedure, FormView form, boolean papersChanged) {
        String caseId = IntakeForm.shownCase(form, procedure);
        Deadline deadline =
                calendars
                        .of(place.agency().id(), place.today())
                        .deadline(clock.instant(), procedure.limit(caseId, place.channel()));
        return new IntakePage(
                place,
                procedure,
                caseId,
                form.with("papersOf", caseId),
                new PaperTicks(form, procedure).lines(),
                deadline,
                competence.others(place.agency().id(), procedure, place.today()),
                papersChanged);
    }
}
