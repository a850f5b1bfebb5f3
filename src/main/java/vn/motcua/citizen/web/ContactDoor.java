package vn.motcua.citizen.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.citizen.CitizenAccounts;
import vn.motcua.citizen.CitizenRefusal;
import vn.motcua.citizen.CodePurpose;
import vn.motcua.citizen.Contact;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** Another telephone or address: good once it has answered a code. */
@Controller
class ContactDoor {

    private static final String ADD = "/my/account/contact";
    private static final String CODE = ADD + "/code";

    private final CodeSending codes;
    private final CitizenAccounts accounts;
    private final CurrentCitizen citizen;
    private final Clock clock;

    ContactDoor(CodeSending codes, CitizenAccounts accounts, CurrentCitizen citizen, Clock clock) {
        this.clock = clock;
        this.codes = codes;
        this.accounts = accounts;
        this.citizen = citizen;
    }

    @GetMapping(ADD)
    Page form() {
        return page(FormView.empty());
    }

    private static Page page(FormView form) {
        return Page.of("citizen/contact", new ContactPage(form));
    }

    @PostMapping(ADD)
    Answer ask(
            @RequestParam(name = "contact", defaultValue = "") String contact,
            HttpServletRequest request,
            Locale language) {
        UUID account = citizen.require().account();
        try {
            codes.send(
                    new CodeSending.Wish(CodePurpose.ADD_CONTACT, account, contact, "", false),
                    request,
                    language);
            return Redirect.to(CODE);
        } catch (RefusalException refused) {
            return page(FormView.empty().with("contact", contact).refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping(CODE)
    Answer codeForm(HttpServletRequest request) {
        return codes.waiting(CodePurpose.ADD_CONTACT, request)
                .<Answer>map(p -> codePage(p, List.of()))
                .orElse(Redirect.to(ADD));
    }

    private static Page codePage(PendingEntry pending, List<Refusal> refusals) {
        return Page.of("citizen/code", CodePage.of(ADD, pending, refusals));
    }

    @PostMapping(CODE)
    Answer code(
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request) {
        UUID account = citizen.require().account();
        Optional<PendingEntry> found = codes.waiting(CodePurpose.ADD_CONTACT, request);
        if (found.isEmpty()) {
            return Redirect.to(ADD);
        }
        PendingEntry pending = found.get();
        try {
            Contact contact = codes.use(pending, account, code);
            pending.forget(request);
            return switch (accounts.addContact(account, contact)) {
                case ADDED, KNOWN -> Redirect.to("/my/account").saying("citizen.contact.added");
                case OF_ANOTHER -> {
                    UUID other = accounts.ownerOf(contact).orElseThrow();
                    new ProvenAccount(other, contact.shown(), clock.instant()).keep(request);
                    yield Redirect.to(MergeDoor.PATH);
                }
            };
        } catch (RefusalException refused) {
            return codePage(pending, refused.refusals())
                    .with(Problems.status(refused.first().kind()));
        }
    }

    @PostMapping(ADD + "/again")
    Answer again(HttpServletRequest request, Locale language) {
        UUID account = citizen.require().account();
        Optional<PendingEntry> found = codes.waiting(CodePurpose.ADD_CONTACT, request);
        if (found.isEmpty()) {
            return Redirect.to(ADD);
        }
        try {
            codes.again(found.get(), account, request, language);
            return Redirect.to(CODE).saying("citizen.code.sent-again");
        } catch (RefusalException refused) {
            return codePage(found.get(), refused.refusals())
                    .with(Problems.status(refused.first().kind()));
        }
    }

    @PostMapping(ADD + "/remove")
    Answer remove(@RequestParam(name = "contact", defaultValue = "") String typed) {
        Contact contact =
                Contact.read(typed)
                        .orElseThrow(() -> new RefusalException(new CitizenRefusal.RowUnknown()));
        accounts.removeContact(citizen.require().account(), contact);
        return Redirect.to("/my/account").saying("citizen.contact.removed");
    }
}
