package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.testing.Golden;

/** Every command in every standing of a dossier: what it does, or why not. */
class TransitionsTest {

    private static final Path TABLE = Path.of("src/test/resources/dossier/transitions.txt");
    private static final int NOT_OPEN = 998;

    private final SoftAssertions softly = new SoftAssertions();
    private final Sentences sentences = new Sentences();

    @Test
    void everyCommandInEveryStandingDoesWhatTheTableSays() {
        List<String> lines = new ArrayList<>();
        for (Standings.Standing standing : Standings.all()) {
            for (Class<?> kind : GoodCommands.kinds()) {
                lines.add(
                        standing.name() + " " + kind.getSimpleName() + " " + tried(standing, kind));
            }
        }
        System.out.println("Pairs of standing and command checked: " + lines.size());
        softly.assertAll();
        assertThat(lines).hasSizeGreaterThan(300).doesNotHaveDuplicates();
        Golden.check(TABLE, lines, "motcua.transitions.write");
    }

    private String tried(Standings.Standing standing, Class<?> kind) {
        DossierState s = standing.state();
        Instant now = standing.now().plusSeconds(60);
        Law law = standing.law(now);
        OpenTask task = GoodCommands.aim(kind, s);
        UUID by = GoodCommands.giver(kind, s, task);
        DossierCommand command = GoodCommands.of(kind, s, task, law.process(), now);
        Acting acting = new Acting(by, now, "note");
        String before = s.toString();
        List<DossierEvent> events;
        try {
            events = Workflow.decide(s, command, law, acting);
        } catch (RefusalException e) {
            softly.assertThat(s).as("unchanged").hasToString(before);
            e.refusals().forEach(sentences::check);
            return "x " + text(e.first());
        }
        DossierState after = Evolution.after(s, events, now);
        moved(standing.name() + " " + command, s, events, now);
        stale(s, command, law, acting);
        if (events.isEmpty()) {
            return "= nothing to do";
        }
        // Corrections and remarks stand beside the last one, each for itself; a line of a book
        // that has no number yet is entered again to mend it.
        boolean standsBeside =
                command instanceof DossierCommand.CorrectCompletion
                        || command instanceof DossierCommand.EnterCertificate
                        || command instanceof DossierCommand.AddNote
                        || command instanceof DossierCommand.PlaceFile
                        || command instanceof DossierCommand.AttachResult
                        || command instanceof DossierCommand.MarkSent
                        || command instanceof DossierCommand.MarkArrived;
        if (!standsBeside) {
            again(standing.name(), after, command, law, acting);
        }
        return "-> " + after.status();
    }

    /** Event by event: what another dossier started is resolved and given back in one act. */
    private void moved(String what, DossierState s, List<DossierEvent> events, Instant now) {
        DossierState before = s;
        for (DossierEvent event : events) {
            DossierState after = Evolution.after(before, event, now);
            boolean lawful =
                    before.status() == after.status()
                            || before.status().next().contains(after.status());
            softly.assertThat(lawful)
                    .as("%s: %s to %s", what, before.status(), after.status())
                    .isTrue();
            before = after;
        }
    }

    private void again(
            String standing, DossierState after, DossierCommand command, Law law, Acting acting) {
        try {
            softly.assertThat(Workflow.decide(after, command, law, acting))
                    .as("%s: %s done twice", standing, command)
                    .isEmpty();
        } catch (RefusalException e) {
            e.refusals().forEach(sentences::check);
        }
    }

    private void stale(DossierState s, DossierCommand command, Law law, Acting acting) {
        if (command instanceof DossierCommand.OnTask c) {
            gone(s, GoodCommands.with(c, "seen", c.seen() - 1), law, acting);
            gone(s, GoodCommands.with(c, "task", NOT_OPEN), law, acting);
        }
    }

    private void gone(DossierState s, DossierCommand command, Law law, Acting acting) {
        @Nullable Refusal why = null;
        try {
            List<DossierEvent> done = Workflow.decide(s, command, law, acting);
            softly.fail(command + " of a page that is stale did " + done);
        } catch (RefusalException e) {
            why = e.first();
        }
        softly.assertThat(why)
                .as(command.toString())
                .isInstanceOfAny(
                        DossierRefusal.TaskMoved.class, DossierRefusal.AlreadyClosed.class);
    }

    /** With the article, so that a rule of law cannot lose it unseen. */
    private String text(Refusal refusal) {
        LegalBasis basis = refusal.getClass().getAnnotation(LegalBasis.class);
        if (basis != null) {
            softly.assertThat(refusal.legalBasis()).as(refusal.code()).contains("#");
        }
        return refusal.code() + (basis == null ? "" : " by " + refusal.legalBasis());
    }
}
