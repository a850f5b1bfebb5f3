package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcessFinding;
import vn.motcua.testing.Seeded;

/**
 * What the process check lets through, dossiers can live with; what it refuses, it refuses with a
 * witness: a row that is there and a way that can be gone.
 */
class VerifiedProcessesTest {

    /** More of them for a night's search. */
    private static final int CASES = Integer.getInteger("motcua.random.processes", 500);

    private static final int CHANGES = 40;
    private static final int[] ASIDE = {0, 0, 3, 8};

    private final Map<String, Integer> done = new TreeMap<>();
    private final Map<String, Integer> codes = new TreeMap<>();
    private int kept;
    private int rows;
    private int acts;
    private int longest;
    private int rejected;

    @Test
    void whateverTheCheckLetsThroughIsDrivenToItsEnd() {
        Seeded.check(CASES, this::drive);

        System.out.printf(
                "%d processes of at most %d rows, changed %d times: %d dossiers handed over by %d"
                        + " acts, at most %d: %s%n",
                CASES, rows, kept, CASES * ASIDE.length, acts, longest, done);
        assertThat(kept).isGreaterThan(CASES * 4);
        assertThat(done)
                .containsKeys("Accept", "Apologise", "AskOpinions", "AskPayment", "AskSupplement")
                .containsKeys("ChildResolved", "Recall", "Return", "Suspend", "Take");
    }

    private void drive(Seeded random) {
        ProcessWalk walk = new ProcessWalk(random);
        InternalProcess process = walk.process(CHANGES);
        kept += walk.kept();
        rows = Math.max(rows, process.steps().size());
        for (int aside : ASIDE) {
            ProcessDrive drive = new ProcessDrive(random, process, aside);
            DossierState end = drive.drive();
            assertThat(end.outcome()).as(drive.toString()).isEqualTo(Outcome.RESULT);
            acts += drive.acts();
            longest = Math.max(longest, drive.acts());
            drive.done().forEach((act, n) -> done.merge(act, n, Integer::sum));
        }
    }

    @Test
    void whateverTheCheckRefusesItRefusesWithAWitness() {
        Sentences sentences = new Sentences("catalog");

        Seeded.check(CASES, random -> damage(random, sentences));

        System.out.printf("%d processes refused: %s%n", rejected, codes);
        assertThat(rejected).isGreaterThan(CASES * ProcessDamage.values().length);
        assertThat(codes).hasSizeGreaterThan(18);
    }

    private void damage(Seeded random, Sentences sentences) {
        ProcessWalk walk = new ProcessWalk(random);
        InternalProcess sound = walk.process(CHANGES / 4);
        walk.rejected().forEach(one -> witnessed(one.process(), one.findings(), sentences));
        for (ProcessDamage damage : ProcessDamage.values()) {
            InternalProcess bad = damage.done(sound, random);
            List<ProcessFinding> findings = ProcessWalk.findings(bad);
            assertThat(findings).as("%s of %s", damage, bad.steps()).isNotEmpty();
            witnessed(bad, findings, sentences);
        }
    }

    private void witnessed(
            InternalProcess process, List<ProcessFinding> findings, Sentences sentences) {
        rejected++;
        for (ProcessFinding finding : findings) {
            new Witness(process).check(finding);
            sentences.check(finding);
            codes.merge(finding.code().replace("catalog.", ""), 1, Integer::sum);
        }
    }
}
