package vn.motcua.exchange;

import java.time.Clock;
import org.springframework.beans.factory.BeanFactory;
import vn.motcua.exchange.portal.PortalSandbox;
import vn.motcua.journal.Following;

/** How events become messages and go to the sandbox, in a program whose jobs stand still. */
public final class TellAll {

    private final Following following;
    private final Courier courier;
    private final PortalSandbox sandbox;
    private final Clock clock;
    private final ExchangeLedger ledger;
    private final DueStore due;

    public TellAll(BeanFactory program) {
        this.following = new Following(program, PortalFollower.class);
        this.courier = program.getBean(Courier.class);
        this.sandbox = program.getBean(PortalSandbox.class);
        this.clock = program.getBean(Clock.class);
        this.ledger = program.getBean(ExchangeLedger.class);
        this.due = program.getBean(DueStore.class);
    }

    /** How many events were followed. */
    public long follow() {
        long events = 0;
        for (int step = following.step(); step > 0; step = following.step()) {
            events += step;
        }
        return events;
    }

    /** How many messages were delivered. */
    public long carry() {
        long messages = 0;
        for (int n = courier.carry(clock.instant()); n > 0; n = courier.carry(clock.instant())) {
            messages += n;
        }
        return messages;
    }

    /** Dossiers and steps that the portal took. */
    public long taken() {
        return sandbox.taken();
    }

    /** What did not go. */
    public String left() {
        ExchangeState state = ledger.state(due.link(), clock.instant(), 0);
        return "%,d wait, %,d dossiers given up".formatted(state.waiting(), state.dead());
    }

    /** Whether all went. */
    public boolean isWhole() {
        ExchangeState state = ledger.state(due.link(), clock.instant(), 0);
        return state.waiting() == 0 && state.dead() == 0;
    }
}
