package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import vn.motcua.journal.Digest;
import vn.motcua.kernel.Zones;

/**
 * Plays whole dossiers by the program's own rules and without its database: what comes of a dossier
 * is what {@link Dossiers} would have written act by act, at moments of one's choosing. For an
 * organization that stays as it is. Not to be shared by threads.
 */
public final class Lives {

    /** Somebody's act on the task that is open then. */
    public record Act(Instant at, UUID by, BiFunction<OpenTask, LocalDate, DossierCommand> what) {}

    /**
     * A dossier to be.
     *
     * @param serial its number in the agency's day of receipt
     */
    public record Plan(Receive receive, int serial, UUID by, Instant receivedAt, List<Act> acts) {}

    /** What one act wrote. */
    public record Chapter(Instant at, UUID by, UUID key, List<DossierEvent> events) {}

    /**
     * A dossier that was played.
     *
     * @param folded what searching looks through
     * @param agencies those that it ever concerned
     * @param held numbers of its open tasks whose clock stands
     * @param notes texts by the version of the event they go with
     */
    public record Life(
            DossierState state,
            Receive receive,
            String folded,
            byte[] salt,
            String trackKey,
            Set<UUID> agencies,
            Set<Integer> held,
            Map<Integer, String> notes,
            List<Chapter> chapters) {}

    private static final int REAPPOINTED_AFTER = 5;

    private static final int MOST_DAYS = 2_000;

    private record Day(UUID agency, String procedure, LocalDate day) {}

    private final LawBook laws;
    private final Shortcut plain = new Shortcut();
    private final Map<Day, Law> days = new HashMap<>();
    private final Map<UUID, UUID> agencyOf = new HashMap<>();

    public Lives(BeanFactory program) {
        this.laws = program.getBean(LawBook.class);
    }

    public Life of(Plan plan) {
        return of(plan, Digest.newSalt(), true);
    }

    /**
     * @param shortcut whether what is plain is written down without asking the rules
     */
    public Life of(Plan plan, byte[] salt, boolean shortcut) {
        Receive receive = plan.receive();
        UUID id = receive.id();
        Instant at = plan.receivedAt();
        Law law = lawOf(receive, at);
        DossierEvent first =
                Intake.accept(
                        receive,
                        law,
                        laws.code(receive.agency(), law.today(), plan.serial()),
                        at,
                        Digest.of(salt, receive.forDigest()));
        DossierState state = Evolution.begin(id, first, at);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Chapter(at, plan.by(), id, List.of(first)));
        Set<UUID> agencies = new LinkedHashSet<>();
        concern(agencies, law, state);
        Map<Integer, String> notes = new LinkedHashMap<>();
        int version = 2;
        for (Act act : plan.acts()) {
            law = lawOf(receive, act.at());
            List<DossierEvent> events = new ArrayList<>();
            for (DossierCommand command : commands(state, act)) {
                String note = CommandText.of(command);
                if (note != null) {
                    notes.put(version + events.size(), note);
                }
                String digest = note == null ? null : Digest.of(salt, note);
                DossierState now = state;
                List<DossierEvent> decided =
                        Optional.of(law)
                                .filter(_ -> shortcut)
                                .flatMap(l -> plain.of(now, command, act.by(), act.at(), digest, l))
                                .orElseGet(() -> decide(now, command, act, digest));
                events.addAll(decided);
                state = Evolution.after(state, decided, act.at());
            }
            version += events.size();
            chapters.add(new Chapter(act.at(), act.by(), UUID.randomUUID(), events));
            concern(agencies, law, state);
        }
        return new Life(
                state,
                receive,
                receive.applicant().folded(),
                salt,
                Receiving.trackKey(),
                agencies,
                state.isClosed() ? Set.of() : Pauses.held(state, law),
                notes,
                chapters);
    }

    private List<DossierEvent> decide(
            DossierState state, DossierCommand command, Act act, @Nullable String digest) {
        Law law = laws.forDossier(state, Zones.dayOf(act.at()));
        return Workflow.decide(state, command, law, new Acting(act.by(), act.at(), digest));
    }

    /** The law of a day for what an agency receives; it is the same for all of that day. */
    private Law lawOf(Receive receive, Instant at) {
        LocalDate day = Zones.dayOf(at);
        if (days.size() > MOST_DAYS) {
            days.clear();
        }
        return days.computeIfAbsent(
                new Day(receive.agency(), receive.procedure(), day),
                _ -> laws.forReceipt(receive, day));
    }

    private void concern(Set<UUID> agencies, Law law, DossierState state) {
        agencies.add(state.agency());
        for (OpenTask task : state.open()) {
            agencies.add(
                    agencyOf.computeIfAbsent(
                            task.unit(),
                            unit -> law.chart().agencyOf(unit, law.today()).orElseThrow().id()));
        }
    }

    /** The act itself, behind the apology that a late dossier owes by then. */
    private List<DossierCommand> commands(DossierState state, Act act) {
        LocalDate today = Zones.dayOf(act.at());
        DossierCommand command = act.what().apply(state.open().getFirst(), today);
        if (!state.isLate(act.at()) || command instanceof DossierCommand.Withdraw) {
            return List.of(command);
        }
        Law law = laws.forDossier(state, today);
        return Apologies.isOwed(state, law.rules(), act.at())
                ? List.of(
                        new DossierCommand.Apologise(
                                law.promise().plusWorkingDays(today, REAPPOINTED_AFTER),
                                "Hồ sơ phải xác minh thêm",
                                false),
                        command)
                : List.of(command);
    }
}
