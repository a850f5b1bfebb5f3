package vn.motcua.dossier.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.Certificate;
import vn.motcua.dossier.CertificateLine;
import vn.motcua.dossier.CertificateQueries;
import vn.motcua.dossier.CertificateRefusal;
import vn.motcua.dossier.Certification;
import vn.motcua.dossier.CertificationBooks;
import vn.motcua.dossier.Certifying;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.shell.FormView;

/** Makes the page of certification work for one counter. */
@Component
class CertifyPages {

    private static final int WAITING = 50;

    private final CounterPlaces places;
    private final Catalog catalog;
    private final CertificationBooks books;
    private final CertificateQueries certificates;
    private final DossierQueries dossiers;
    private final Organizations organizations;
    private final Calendars calendars;
    private final BusinessClock clock;
    private final SamePerson people;

    CertifyPages(
            CounterPlaces places,
            Catalog catalog,
            CertificationBooks books,
            CertificateQueries certificates,
            DossierQueries dossiers,
            Organizations organizations,
            Calendars calendars,
            BusinessClock clock,
            SamePerson people) {
        this.places = places;
        this.catalog = catalog;
        this.books = books;
        this.certificates = certificates;
        this.dossiers = dossiers;
        this.organizations = organizations;
        this.calendars = calendars;
        this.clock = clock;
        this.people = people;
    }

    /** The counter, for one who receives there and does not only file for the post. */
    CounterPlace place(@Nullable String agency) {
        CounterPlace place = places.of(agency, "");
        if (!place.receives()) {
            throw new RefusalException(new IdentityRefusal.NoRight());
        }
        return place;
    }

    /** What a counter may certify by, in the order of the catalogue. */
    List<ProcedureVersion> offered(CounterPlace place) {
        return catalog.offeredBy(place.agency().id(), place.today()).stream()
                .filter(p -> p.channels().contains(Channel.COUNTER))
                .filter(p -> certification(place, p).findBook().isPresent())
                .toList();
    }

    /**
     * The procedure that the form names, or the first.
     *
     * @throws RefusalException where the agency certifies nothing
     */
    ProcedureVersion chosen(CounterPlace place, FormView form) {
        List<ProcedureVersion> offered = offered(place);
        return offered.stream()
                .filter(p -> p.code().equals(form.value("procedure")))
                .findFirst()
                .or(() -> offered.stream().findFirst())
                .orElseThrow(() ->
                        new RefusalException(
                                new CertificateRefusal.NoBook(form.value("procedure"))));
    }

    /** The ordinary case, or the one with the longer time that was agreed. */
    String caseId(CounterPlace place, ProcedureVersion procedure, boolean longer) {
        String agreed =
                certification(place, procedure)
                        .findBook()
                        .map(Certification.Book::agreedCase)
                        .orElse(null);
        return longer && agreed != null ? agreed : procedure.cases().getFirst().id();
    }

    /** An empty form for the next person; the procedure and the signer stay. */
    FormView opened(CounterPlace place, String procedure, String signer, String same) {
        FormView form =
                FormView.empty()
                        .with("key", Uuid7.next().toString())
                        .with("procedure", procedure)
                        .with("signer", signer)
                        .with("pages", "1")
                        .with("copies", "1");
        Beside beside = Beside.read(same);
        return beside.isEmpty()
                ? form
                : people.same(
                        form,
                        new CounterPlace(
                                place.officer(),
                                place.agency(),
                                place.all(),
                                place.today(),
                                place.receives(),
                                beside));
    }

    CertifyPage page(CounterPlace place, FormView form, String done) {
        ProcedureVersion chosen = chosen(place, form);
        Certification certification = certification(place, chosen);
        UUID agency = place.agency().id();
        List<Staff> signers = Certifying.signers(organizations.chart(), agency, place.today());
        CertificateLine last = done(place, done);
        String number =
                last == null || last.number() == 0
                        ? ""
                        : books.find(last.book()).orElseThrow().text(last.number(), last.year());
        FormView shown = form.with("procedure", chosen.code());
        boolean unsigned = form.value("signer").isBlank() && !signers.isEmpty();
        return new CertifyPage(
                place,
                offered(place),
                chosen,
                certification,
                signers,
                books.usualPapers(),
                unsigned ? shown.with("signer", signers.getFirst().id().toString()) : shown,
                fee(place, chosen, form),
                due(place, chosen, false),
                certification.findBook().map(Certification.Book::agreedCase).orElse(null) == null
                        ? null
                        : due(place, chosen, true),
                last,
                number,
                certificates.waiting(agency, WAITING));
    }

    private long fee(CounterPlace place, ProcedureVersion chosen, FormView form) {
        Certificate what = new CertifyForm(form).what();
        return certification(place, chosen)
                .fee(
                        chosen,
                        caseId(place, chosen, false),
                        Math.max(1, what.pages()),
                        Math.max(1, what.copies()));
    }

    private Instant due(CounterPlace place, ProcedureVersion procedure, boolean longer) {
        return calendars
                .of(place.agency().id(), place.today())
                .deadline(
                        clock.instant(),
                        procedure.limit(caseId(place, procedure, longer), Channel.COUNTER))
                .due();
    }

    /** What was just recorded, for one who may see it; the look is noted. */
    private @Nullable CertificateLine done(CounterPlace place, String dossier) {
        List<UUID> ids = Beside.read(dossier).dossiers();
        if (ids.size() != 1) {
            return null;
        }
        dossiers.view(ids.getFirst(), place.officer(), "certify-page");
        return certificates.find(ids.getFirst()).orElse(null);
    }

    private Certification certification(CounterPlace place, ProcedureVersion procedure) {
        return books.on(place.today(), procedure.code());
    }
}
