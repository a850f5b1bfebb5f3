package vn.motcua.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DemoLocality;

/** The demo locality with a queue at the commune of Tùng Ảnh, on a morning of one's own. */
public final class Office {

    public static final UUID AGENCY = Unit.idOf("tunganh");
    public static final String RECEIVER = "motcua.tunganh";

    private final Queue queue;
    private final Arrangements arrangements;
    private final Organizations organizations;
    private final BusinessClock clock;
    private Instant now;

    /**
     * @param days after the demo's Tuesday; each test takes a day of its own
     */
    public Office(BeanFactory program, int days) {
        DemoLocality.load(program);
        queue = program.getBean(Queue.class);
        arrangements = program.getBean(Arrangements.class);
        organizations = program.getBean(Organizations.class);
        clock = program.getBean(BusinessClock.class);
        now = DemoLocality.MORNING.plus(Duration.ofDays(days));
        if (!arrangements.of(AGENCY).stands()) {
            arrange(arranged(0));
        }
    }

    /** Two groups; counter 1 serves the first alone, counter 2 both. */
    public static Arrangement arranged(int version) {
        return new Arrangement(
                AGENCY,
                version,
                List.of(
                        new ServiceGroup("A", "Hộ tịch, chứng thực", "Civil status", List.of("HT")),
                        new ServiceGroup("B", "Lĩnh vực khác", "Other fields", List.of("DD"))),
                List.of(new Counter(1, List.of("A")), new Counter(2, List.of("A", "B"))));
    }

    public void arrange(Arrangement arrangement) {
        next(() -> {
            arrangements.arrange(arrangement, Actor.SYSTEM);
            return arrangement;
        });
    }

    /** Runs something a minute later. */
    public <T> T next(Supplier<T> action) {
        now = now.plusSeconds(60);
        return clock.runAt(now, action);
    }

    public <T> T now(Supplier<T> action) {
        return clock.runAt(now, action);
    }

    public Instant moment() {
        return now;
    }

    public Office at(Instant moment) {
        now = moment;
        return this;
    }

    public SignedIn receiver() {
        UUID id = Staff.idOf(RECEIVER);
        return new SignedIn(
                id,
                id,
                RECEIVER,
                organizations.chart().postsOf(id, Zones.dayOf(now)),
                Set.of(Role.STAFF));
    }

    public Ticket issue(String letter) {
        return issue(letter, false);
    }

    public Ticket issue(String letter, boolean priority) {
        return next(() -> queue.issue(AGENCY, letter, priority, Uuid7.next()));
    }

    public Ticket callNext(int counter) {
        return next(() -> queue.callNext(AGENCY, counter, Uuid7.next(), receiver()));
    }

    public Ticket act(Ticket ticket, TicketCommand command) {
        return next(() -> queue.act(AGENCY, ticket.id(), command, Uuid7.next(), receiver()));
    }
}
