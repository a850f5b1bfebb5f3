package vn.motcua.communication.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.communication.figure.Activity;
import vn.motcua.identity.CurrentUser;
import vn.motcua.shell.Page;

/** Units and months: how much was made known, and where nothing was. */
@Controller
class ActivityDoor {

    static final String PATH = "/communication/activity";

    private static final int MONTHS = 6;

    private final Activity activity;
    private final CommunicationNaming naming;
    private final CurrentUser user;
    private final BusinessClock clock;

    ActivityDoor(
            Activity activity, CommunicationNaming naming, CurrentUser user, BusinessClock clock) {
        this.activity = activity;
        this.naming = naming;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page show() {
        user.require();
        LocalDate today = clock.today();
        List<YearMonth> months =
                IntStream.range(0, MONTHS)
                        .mapToObj(back -> YearMonth.from(today).minusMonths(MONTHS - 1L - back))
                        .toList();
        return Page.of(
                "communication/activity",
                new ActivityPage(
                        activity.charged(today), activity.valid(today), months, naming.names()));
    }
}
