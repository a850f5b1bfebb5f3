package vn.motcua.queue.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.motcua.organization.Unit;
import vn.motcua.queue.QueueNow;
import vn.motcua.queue.Ticket;
import vn.motcua.shell.Frame;

/** What hangs on the wall of the waiting room. */
public record ScreenPage(UUID agency, Unit desk, QueueNow now) {

    /** More would be too small to read from the last row of seats. */
    private static final int CALLED = 6;

    private static final int NEXT = 8;

    /** So long after a call its line flashes, in seconds. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    public String name(Frame frame) {
        return frame.either(desk.name(), desk.nameEn());
    }

    public String path() {
        return "/queue/" + agency + "/screen";
    }

    public String time(Frame frame) {
        return Words.time(frame.now());
    }

    public List<Ticket> called() {
        return now.called().stream().limit(CALLED).toList();
    }

    public List<Ticket> next() {
        return now.waiting().stream().limit(NEXT).toList();
    }

    public boolean fresh(Frame frame, Ticket ticket) {
        Instant call = ticket.lastCallAt();
        return call != null && call.plus(FRESH).isAfter(frame.now());
    }

    /** The last call in one sentence, or nothing while nobody is called. */
    public String announcement(Frame frame) {
        return called().stream()
                .findFirst()
                .map(t -> frame.text("queue.screen.announce", t.code(), t.at()))
                .orElse("");
    }

    /** Another text whenever the picture is another. */
    public String mark(Frame frame) {
        int tickets =
                now.open().stream()
                        .map(t -> Objects.hash(t.code(), t.state().name(), t.at(), t.calls()))
                        .toList()
                        .hashCode();
        return time(frame) + "-" + Integer.toHexString(tickets);
    }
}
