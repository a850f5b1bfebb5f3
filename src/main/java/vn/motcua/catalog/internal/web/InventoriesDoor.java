package vn.motcua.catalog.internal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.internal.Inventories;
import vn.motcua.catalog.internal.Inventories.Counted;
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

/** Frozen inventories of internal procedures, and how far what they hold has come. */
@Controller
class InventoriesDoor {

    static final String PATH = InternalDoor.PATH + "/inventories";

    private final Inventories inventories;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    InventoriesDoor(
            Inventories inventories,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.inventories = inventories;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
    }

    private Units units() {
        return new Units(organizations.chart(), clock.today());
    }

    @GetMapping(InternalDoor.PATH + "/funnel")
    Page funnel(
            @RequestParam(defaultValue = "") String inventory,
            @RequestParam(defaultValue = "") String counted) {
        SignedIn by = user.require();
        Counted which =
                Stream.of(Counted.values())
                        .filter(one -> one.name().equals(counted))
                        .findFirst()
                        .orElse(Counted.SAME_LEVEL);
        return Page.of(
                "catalog/internal/funnel",
                new FunnelPage(
                        inventories.progress(Typed.id(inventory), which, by).orElse(null),
                        which,
                        inventories.all(by),
                        units(),
                        clock.today()));
    }

    @GetMapping(PATH)
    Page list() {
        return page(FormView.empty().with("id", Uuid7.next().toString()));
    }

    private Page page(FormView form) {
        SignedIn by = user.require();
        return Page.of(
                "catalog/internal/inventories",
                new InventoriesPage(inventories.all(by), inventories.preview(by), form));
    }

    @PostMapping(PATH)
    Answer approve(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        InternalForm read = new InternalForm(form);
        try {
            List<Refusal> wrong = new ArrayList<>();
            LocalDate signed = read.day("signedOn", wrong);
            if (!wrong.isEmpty()) {
                inventories.preview(by);
                throw new RefusalException(wrong);
            }
            UUID id = read.id("id").orElseGet(Uuid7::next);
            inventories.approve(
                    id, read.line("number"), signed, read.line("signer"), read.number("seen"), by);
            return Redirect.to(PATH + "/" + id).saying("catalog.inventory.said.approved");
        } catch (RefusalException refused) {
            return page(form.refused(refused)).with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping(PATH + "/{id}")
    Page show(@PathVariable UUID id) {
        return Page.of(
                "catalog/internal/inventory",
                new InventoryPage(
                        inventories.find(id, user.require()), inventories.lines(id), units()));
    }
}
