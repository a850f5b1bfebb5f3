package vn.motcua.catalog.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.catalog.ControlPlace;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.shell.Page;

/** The control office's desk: one page that leads to everything about the catalogue. */
@Controller
class ControlDoor {

    static final String PATH = "/catalog-control";

    private final List<ControlPlace> places;
    private final Access access;
    private final CurrentUser user;

    ControlDoor(List<ControlPlace> places, Access access, CurrentUser user) {
        this.places = places.stream().sorted(Comparator.comparingInt(ControlPlace::order)).toList();
        this.access = access;
        this.user = user;
    }

    @GetMapping(PATH)
    Page show() {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.CATALOG_MANAGE);
        return Page.of(
                "catalog/control",
                new ControlPage(
                        places.stream()
                                .filter(place -> access.mayAnywhere(by, place.right()))
                                .map(place ->
                                        new ControlPage.Line(
                                                place, place.waiting().applyAsLong(by)))
                                .toList()));
    }
}
