package vn.motcua.report.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.report.Deliveries;
import vn.motcua.report.Delivery;
import vn.motcua.report.ReportRefusal;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** To whom a signed report went. */
@Controller
class DeliveryDoor {

    private final Deliveries deliveries;
    private final ReportDoor report;
    private final CurrentUser user;

    DeliveryDoor(Deliveries deliveries, ReportDoor report, CurrentUser user) {
        this.deliveries = deliveries;
        this.report = report;
        this.user = user;
    }

    @PostMapping(ReportsDoor.PATH + "/{id}/deliveries")
    Answer note(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        UUID asked = ReportDoor.id(id);
        FormView form = FormView.of(typed);
        SignedIn by = user.require();
        try {
            deliveries.note(asked, ReportDoor.seen(form), delivery(form, by), by);
            return Redirect.to(ReportsDoor.PATH + "/" + asked).saying("report.said.delivery");
        } catch (RefusalException refused) {
            if (refused.first() instanceof ReportRefusal) {
                return Page.of(
                                "report/report",
                                report.page(asked, null, by).refused("deliveries", form, refused))
                        .with(Problems.status(refused.first().kind()));
            }
            throw refused;
        }
    }

    private static Delivery delivery(FormView form, SignedIn by) {
        LocalDate on =
                Typed.day(form.value("on"))
                        .orElseThrow(() ->
                                new RefusalException(new ReportRefusal.ReportWordsMissing("on")));
        return new Delivery(
                form.value("recipient").strip(),
                one(Delivery.Way.values(), form.value("way"), "way"),
                one(Delivery.Standing.values(), form.value("standing"), "standing"),
                on,
                form.value("proof").strip(),
                by.staff());
    }

    private static <E extends Enum<E>> E one(E[] all, String typed, String name) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElseThrow(
                        () -> new RefusalException(new ReportRefusal.ReportWordsMissing(name)));
    }
}
