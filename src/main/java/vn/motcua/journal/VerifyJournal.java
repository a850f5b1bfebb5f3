package vn.motcua.journal;

import javax.sql.DataSource;
import vn.motcua.command.Command;
import vn.motcua.command.Outcome;

/** {@code verify-journal}: recomputes every chain and every seal, and says how many. */
final class VerifyJournal implements Command {

    @Override
    public String name() {
        return "verify-journal";
    }

    @Override
    public Outcome run(DataSource database) {
        Verdict verdict = new JournalVerification(database).verify();
        return new Outcome(verdict.whole(), verdict.lines());
    }
}
