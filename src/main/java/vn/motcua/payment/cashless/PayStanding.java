package vn.motcua.payment.cashless;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a procedure has come at an agency on a day.
 *
 * @param channels by which it is set up
 * @param lastUse the last time that somebody paid by one of these; absent where nobody did
 */
public record PayStanding(
        State state, Set<PayChannel> channels, @Nullable LocalDate lastUse, long uses) {

    /** How far; each stands on those before. */
    public enum State {
        NOT_SET_UP,
        SET_UP,
        TESTED,
        USED
    }

    public PayStanding {
        channels = Set.copyOf(channels);
    }

    /** Set up, and a test or somebody's payment went through. */
    public boolean isActive() {
        return state == State.TESTED || state == State.USED;
    }

    /**
     * What facts say of a procedure at an agency.
     *
     * @param uses what was paid until the day
     */
    static PayStanding of(List<OnlineSetup> setups, List<Use> uses, LocalDate on) {
        Set<PayChannel> channels = EnumSet.noneOf(PayChannel.class);
        State state = State.NOT_SET_UP;
        LocalDate last = null;
        long times = 0;
        for (PayChannel channel : PayChannel.values()) {
            List<OnlineSetup> its =
                    setups.stream().filter(one -> one.channel() == channel).toList();
            Use use =
                    uses.stream().filter(one -> one.channel() == channel).findFirst().orElse(null);
            List<OnlineSetup> holding = its.stream().filter(one -> one.holdsOn(on)).toList();
            if (holding.isEmpty() && !isEvident(its, use, on)) {
                continue;
            }
            channels.add(channel);
            State here =
                    use != null
                            ? State.USED
                            : holding.stream().anyMatch(one -> one.isTestedBy(on))
                                    ? State.TESTED
                                    : State.SET_UP;
            state = here.compareTo(state) > 0 ? here : state;
            if (use != null) {
                last = last == null || use.last().isAfter(last) ? use.last() : last;
                times += use.times();
            }
        }
        return new PayStanding(state, channels, last, times);
    }

    /** What was paid through a gateway was set up there, unless it was ended since. */
    private static boolean isEvident(List<OnlineSetup> its, @Nullable Use use, LocalDate on) {
        return use != null
                && !use.channel().isByHand()
                && its.stream()
                        .noneMatch(one ->
                                one.isEndedBy(on)
                                        && one.endedOn() != null
                                        && !one.endedOn().isBefore(use.last()));
    }
}
