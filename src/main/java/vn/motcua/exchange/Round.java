package vn.motcua.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.exchange.portal.Portal;
import vn.motcua.exchange.portal.PortalException;
import vn.motcua.kernel.Zones;

/**
 * One way to the portal and back with many dossiers: of each the first that waits, then the second,
 * so that each goes in order. What is wrong with one stops that one alone; a portal that does not
 * answer stops all. Lives for one round.
 */
final class Round {

    private static final int RECEIVED_LATER = 2;
    private static final int UNDER_WAY = 3;
    private static final int ENDED = 4;
    private static final int HANDED_OVER = 5;

    private final Portal portal;
    private final Wording wording;
    private final Fields fields;
    private final ExchangeParameters parameters;
    private final LocalDate today;
    private final List<Going> going;

    Round(
            Portal portal,
            Wording wording,
            Fields fields,
            ExchangeParameters parameters,
            LocalDate today,
            List<Going> going) {
        this.portal = portal;
        this.wording = wording;
        this.fields = fields;
        this.parameters = parameters;
        this.today = today;
        this.going = List.copyOf(going);
    }

    /** One message of each; whether there was any, and so may be more. */
    boolean wave() throws PortalException {
        List<Going> ready = going.stream().filter(this::prepare).toList();
        List<Going> dossiers = ready.stream().filter(one -> one.dossier != null).toList();
        ask(dossiers);
        push(dossiers.stream().filter(one -> one.failure == null && !one.known).toList(), false);
        // Some turned out to be there only now.
        push(
                dossiers.stream()
                        .filter(one -> one.failure == null && one.known && !one.pushed)
                        .toList(),
                true);
        steps(ready.stream().filter(one -> one.failure == null).toList());
        return going.stream().anyMatch(one -> one.next() != null);
    }

    /** Puts the next message into words; false where there is none that can go. */
    private boolean prepare(Going one) {
        Message message = one.next();
        if (message == null) {
            return false;
        }
        LocalDate day = Zones.dayOf(message.at());
        one.pushed = false;
        one.code = parameters.code(message.status(), day);
        one.step = wording.step(one.facts, message, one.code);
        boolean moved = one.sentCode == null || one.sentCode != one.code;
        one.dossier =
                moved || !one.known || one.due.tries() > 0
                        ? wording.dossier(one.facts, message, one.code)
                        : null;
        Optional<Fields.Fault> fault =
                one.dossier == null
                        ? Optional.empty()
                        : fields.fault(Fields.DOSSIER, one.dossier, day);
        fault.or(() -> fields.fault(Fields.PROGRESS, one.step, day))
                .map(Failure::of)
                .ifPresent(one::fail);
        return one.failure == null;
    }

    /** Asks whether new ones are there, where they are few or that is in doubt. */
    private void ask(List<Going> all) throws PortalException {
        long fresh = all.stream().filter(one -> !one.known).count();
        boolean few = fresh <= parameters.number("ask-first-up-to", today);
        for (Going one : all) {
            if ((!one.known && (few || one.unsure)) || one.due.tries() > 0) {
                look(one);
            }
        }
    }

    private void look(Going one) throws PortalException {
        try {
            Optional<Map<String, String>> found = portal.find(one.due.code());
            one.known = found.isPresent();
            one.unsure = false;
            found.flatMap(Round::state).ifPresent(state -> compare(one, state));
        } catch (PortalException e) {
            refused(one, e);
        }
    }

    private static Optional<Integer> state(Map<String, String> found) {
        String state = found.getOrDefault("TrangThaiHoSo", "");
        return state.matches("[0-9]{1,2}") ? Optional.of(Integer.valueOf(state)) : Optional.empty();
    }

    /**
     * What the portal did not have from us and is further than ours is somebody else's word. It may
     * have something of ours that still waits here, from a round that was broken off.
     */
    private void compare(Going one, int state) {
        boolean ours =
                (one.sentCode != null && one.sentCode == state)
                        || one.due.messages().stream()
                                .anyMatch(m ->
                                        parameters.code(m.status(), Zones.dayOf(m.at())) == state);
        if (!ours && !one.due.overrule() && distance(state) > distance(one.code)) {
            newer(one, state);
        }
    }

    private static void newer(Going one, int state) {
        one.portalCode = state;
        one.fail(new Failure(Failure.Reason.NEWER, "", Integer.toString(state)));
    }

    private static int distance(int state) {
        return switch (state) {
            case 1 -> 1;
            case 2 -> RECEIVED_LATER;
            case 4, 5, 6 -> UNDER_WAY;
            case 10 -> HANDED_OVER;
            default -> ENDED;
        };
    }

    private void push(List<Going> all, boolean updating) throws PortalException {
        for (List<Going> call : chunks(all, parameters.number("dossiers-a-call", today))) {
            pushOne(call, updating);
        }
    }

    private void pushOne(List<Going> call, boolean updating) throws PortalException {
        List<Map<String, Object>> data = new ArrayList<>(call.size());
        call.forEach(one -> data.add(Objects.requireNonNull(one.dossier)));
        try {
            portal.push(data, updating);
            call.forEach(one -> {
                one.known = true;
                one.unsure = false;
                one.pushed = true;
            });
        } catch (PortalException e) {
            if (!e.isRefusal()) {
                call.forEach(one -> one.unsure = one.unsure || (!updating && !e.isSure()));
                throw e;
            }
            if (call.size() > 1) {
                // One of them is refused; the others shall go.
                for (List<Going> half : chunks(call, (call.size() + 1) / 2)) {
                    pushOne(half, updating);
                }
                return;
            }
            dossierRefused(call.getFirst(), e, updating);
        }
    }

    private static void dossierRefused(Going one, PortalException e, boolean updating)
            throws PortalException {
        if (e.isThere() && !updating) {
            one.known = true;
        } else {
            one.known = !e.isNotThere() && one.known;
            refused(one, e);
        }
    }

    private void steps(List<Going> all) throws PortalException {
        for (List<Going> call : chunks(all, parameters.number("progress-a-call", today))) {
            stepsOf(call);
        }
    }

    private void stepsOf(List<Going> call) throws PortalException {
        try {
            portal.progress(call.stream().map(one -> one.step).toList());
            call.forEach(Round::took);
        } catch (PortalException e) {
            if (!e.isRefusal()) {
                throw e;
            }
            if (call.size() > 1) {
                for (List<Going> half : chunks(call, (call.size() + 1) / 2)) {
                    stepsOf(half);
                }
            } else if (e.isThere()) {
                // It came before, and only the answer was lost.
                took(call.getFirst());
            } else {
                Going one = call.getFirst();
                one.known = !e.isNotThere() && one.known;
                refused(one, e);
            }
        }
    }

    private static void took(Going one) {
        Message message = one.next();
        if (message != null) {
            one.took(message);
        }
    }

    /** A portal that cannot be reached stops all; what it says no to, only that one. */
    private static void refused(Going one, PortalException e) throws PortalException {
        if (!e.isRefusal()) {
            throw e;
        }
        one.fail(
                new Failure(
                        e.isNewer() && !one.due.overrule()
                                ? Failure.Reason.NEWER
                                : Failure.Reason.REFUSED,
                        "",
                        String.valueOf(e.getMessage())));
    }

    private static <T> List<List<T>> chunks(List<T> all, int size) {
        List<List<T>> chunks = new ArrayList<>();
        for (int i = 0; i < all.size(); i += size) {
            chunks.add(all.subList(i, Math.min(all.size(), i + size)));
        }
        return chunks;
    }
}
