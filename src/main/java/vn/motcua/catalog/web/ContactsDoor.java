package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.disclosure.AgencyContact;
import vn.motcua.catalog.disclosure.AgencyContacts;
import vn.motcua.catalog.disclosure.PostingRefusal;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Signboard;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** What the petition notices of an agency say. */
@Controller
class ContactsDoor {

    static final String PATH = "/posting-contacts";

    private final AgencyContacts contacts;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    ContactsDoor(
            AgencyContacts contacts,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.contacts = contacts;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(PATH + "/{agency}")
    Page show(@PathVariable UUID agency) {
        SignedIn by = user.require();
        contacts.history(agency, by);
        return page(agency, begun(agency), by);
    }

    /** What holds today, or what the signboard says of the agency. */
    private FormView begun(UUID agency) {
        FormView form =
                FormView.empty()
                        .with("id", Uuid7.next().toString())
                        .with("from", Typed.text(clock.today()));
        Optional<AgencyContact> now = contacts.current(agency);
        if (now.isPresent()) {
            AgencyContact contact = now.get();
            return form.with("receiver", contact.receiver())
                    .with("contactAddress", contact.address())
                    .with("post", contact.post())
                    .with("phone", contact.phone())
                    .with("email", contact.email())
                    .with("website", contact.website());
        }
        Optional<Unit> unit = organizations.chart().unit(agency, clock.today());
        Signboard board = unit.map(Unit::board).orElse(Signboard.BLANK);
        return form.with("receiver", unit.map(Unit::name).orElse(""))
                .with("contactAddress", board.address())
                .with("post", board.address())
                .with("phone", board.phone());
    }

    private Page page(UUID agency, FormView form, SignedIn by) {
        return Page.of(
                "catalog/posting-contact",
                new ContactPage(
                        agency,
                        organizations.chart().lastKnown(agency, clock.today()).orElse(null),
                        contacts.history(agency, by),
                        form));
    }

    @PostMapping(PATH + "/{agency}")
    Answer set(@PathVariable UUID agency, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        contacts.history(agency, by);
        FormView form = FormView.of(typed);
        try {
            contacts.set(read(agency, form), by);
            return Redirect.to(PATH + "/" + agency).saying("catalog.contact.said.set");
        } catch (RefusalException refused) {
            return page(agency, form.refused(refused), by)
                    .with(Problems.status(refused.first().kind()));
        }
    }

    private static AgencyContact read(UUID agency, FormView form) {
        LocalDate from =
                Typed.day(form.value("from"))
                        .orElseThrow(() ->
                                new RefusalException(
                                        new PostingRefusal.ContactLineMissing("from")));
        return new AgencyContact(
                id(form.value("id")),
                agency,
                from,
                form.value("receiver").strip(),
                form.value("contactAddress").strip(),
                form.value("post").strip(),
                form.value("phone").strip(),
                form.value("email").strip(),
                form.value("website").strip());
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            return Uuid7.next();
        }
    }
}
