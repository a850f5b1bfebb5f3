package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.beans.factory.BeanFactory;
import vn.motcua.journal.Digest;
import vn.motcua.kernel.Zones;

/**
 * Plays whole dossiers by the program's own rules and without its database: what comes of a dossier
 * is what {@link Dossiers} would have written act by act, a moment at a time of one's choosing.
 */
public final class Lives {

    /** Somebody's act on the task that is open then. */
    public record Act(Instant at, UUID by, BiFunction<OpenTask, LocalDate, DossierCommand> what) {}

    /**
     * A dossier to be.
     *
     * @param serial its number in the agency's day of receipt
     */
    public record Plan(
            Receive receive, int serial, UUID by, Instant receivedAt, List<Act> acts) {}

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

    private final LawBook laws;

    public Lives(BeanFactory program) {
        this.laws = program.getBean(LawBook.class);
    }

    public Life of(Plan plan) {
        Receive receive = plan.receive();
        UUID id = receive.id();
        Instant at = plan.receivedAt();
        LocalDate day = Zones.dayOf(at);
        Law law = laws.forReceipt(receive, day);
        byte[] salt = Digest.newSalt();
        DossierEvent first =
                Intake.accept(
                        receive,
                        law,
                        laws.code(receive.agency(), day, plan.serial()),
                        at,
                        Digest.of(salt, receive.forDigest()));
        DossierState state = Evolution.begin(id, first, at);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Chapter(at, plan.by(), id, List.of(first)));
        Set<UUID> agencies = new LinkedHashSet<>(Dossiers.agencies(law, state));
        Map<Integer, String> notes = new LinkedHashMap<>();
        int version = 2;
        for (Act act : plan.acts()) {
            LocalDate today = Zones.dayOf(act.at());
            law = laws.forDossier(state, today);
            List<DossierEvent> events = new ArrayList<>();
            for (DossierCommand command : commands(state, act, law, today)) {
                String note = CommandText.of(command);
                String digest = note == null ? null : Digest.of(salt, note);
                List<DossierEvent> decided =
                        Workflow.decide(
                                state, command, law, new Acting(act.by(), act.at(), digest));
                if (note != null) {
                    notes.put(version, note);
                }
                version += decided.size();
                events.addAll(decided);
                state = Evolution.after(state, decided, act.at());
            }
            chapters.add(new Chapter(act.at(), act.by(), UUID.randomUUID(), events));
            agencies.addAll(Dossiers.agencies(law, state));
        }
        return new Life(
                state,
                receive,
                receive.applicant().folded(),
                salt,
                Dossiers.trackKey(),
                agencies,
                Pauses.held(state, law),
                notes,
                chapters);
    }

    /** The act itself, behind the apology that a late dossier owes by then. */
    private static List<DossierCommand> commands(
            DossierState state, Act act, Law law, LocalDate today) {
        DossierCommand command = act.what().apply(state.open().getFirst(), today);
        boolean owed =
                !(command instanceof DossierCommand.Withdraw)
                        && Apologies.isOwed(state, law.rules(), act.at());
        return owed
                ? List.of(
                        new DossierCommand.Apologise(
                                law.promise().plusWorkingDays(today, REAPPOINTED_AFTER),
                                "Hồ sơ phải xác minh thêm",
                                false),
                        command)
                : List.of(command);
    }
}
