package vn.motcua.queue.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.Unit;
import vn.motcua.queue.Kiosk;
import vn.motcua.queue.KioskPlace;
import vn.motcua.queue.QueueNow;
import vn.motcua.queue.ServiceGroup;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * Where numbers are drawn.
 *
 * @param opensAt when tickets are next given; null while they are
 * @param places what else is done here
 */
public record KioskPage(
        Kiosk kiosk,
        Unit desk,
        QueueNow now,
        @Nullable Instant opensAt,
        UUID key,
        FormView form,
        List<KioskPlace> places) {

    public KioskPage {
        places = List.copyOf(places);
    }

    public String name(Frame frame) {
        return frame.either(desk.name(), desk.nameEn());
    }

    public String path() {
        return kiosk.path();
    }

    /** Where a number is asked for. */
    public String action() {
        return "/kiosk/" + kiosk.agency();
    }

    public int waiting(ServiceGroup group) {
        return now.waiting(group.letter()).size();
    }

    public String estimate(Frame frame, ServiceGroup group) {
        return Words.estimate(frame, now, group.letter(), waiting(group));
    }

    /** What a poll takes out of the page anew: how many wait, under each button. */
    public String counts() {
        return String.join(
                ",", now.arrangement().groups().stream().map(g -> "#wait-" + g.letter()).toList());
    }
}
