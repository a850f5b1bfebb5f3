package vn.motcua.payment.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.organization.Organizations;
import vn.motcua.payment.cashless.OutsideServices;
import vn.motcua.shell.Page;

/** Where everybody reads what can be paid without cash beside procedures. */
@Controller
class OpenOutsideDoor {

    static final String PATH = "/cashless";

    private final OutsideServices services;
    private final Organizations organizations;
    private final BusinessClock clock;

    OpenOutsideDoor(OutsideServices services, Organizations organizations, BusinessClock clock) {
        this.services = services;
        this.organizations = organizations;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page show() {
        return Page.of(
                "payment/outside-open",
                new OpenOutsidePage(services.open(), organizations.chart(), clock.today()));
    }
}
