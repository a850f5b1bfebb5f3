package vn.motcua.communication.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.communication.link.HeldLink;
import vn.motcua.communication.link.LinkState;
import vn.motcua.job.JobProgress;
import vn.motcua.shell.Frame;

/**
 * Addresses that products and news name, the worst first.
 *
 * @param states of those that were asked for, by address
 * @param deadAfter how many failures in a row make one dead
 * @param running how far the asking is; null where nobody asks now
 */
public record LinksPage(
        List<HeldLink> links,
        Map<String, LinkState> states,
        int deadAfter,
        @Nullable JobProgress running,
        CommunicationNames names,
        boolean mayAsk) {

    public LinksPage {
        states = Map.copyOf(states);
        Map<String, LinkState> known = states;
        links =
                links.stream()
                        .sorted(
                                Comparator.comparing(
                                        (HeldLink one) -> failures(known.get(one.address())),
                                        Comparator.reverseOrder()))
                        .toList();
    }

    private static int failures(@Nullable LinkState state) {
        return state == null ? 0 : state.failures();
    }

    public @Nullable LinkState state(HeldLink link) {
        return states.get(link.address());
    }

    /** A word for how an address stands. */
    public String word(@Nullable LinkState state) {
        if (state == null) {
            return "UNKNOWN";
        }
        if (state.isDead(deadAfter)) {
            return "DEAD";
        }
        return state.isFailing() ? "FAILING" : state.outcome().name();
    }

    public String tone(@Nullable LinkState state) {
        return switch (word(state)) {
            case "DEAD" -> "late";
            case "FAILING" -> "soon";
            case "ANSWERS" -> "done";
            default -> "waiting";
        };
    }

    public String said(LinkState state, Frame frame) {
        return state.status() == 0
                ? frame.text("communication.link.since", frame.when(state.since()))
                : frame.text(
                        "communication.link.since.status",
                        frame.when(state.since()),
                        String.valueOf(state.status()));
    }

    public long dead() {
        return links.stream().filter(link -> word(state(link)).equals("DEAD")).count();
    }
}
