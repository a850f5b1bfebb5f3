package vn.motcua.job;

import org.springframework.stereotype.Component;
import vn.motcua.journal.Seal;
import vn.motcua.journal.Seals;

/** Seals the journal every night; a night on which no node ran is made up for at the next start. */
@Component
final class DailySeal implements RecurringJob {

    private final Seals seals;

    DailySeal(Seals seals) {
        this.seals = seals;
    }

    @Override
    public String name() {
        return "journal-seal";
    }

    @Override
    public JobSchedule schedule() {
        return JobSchedule.dailyAt(0, 10);
    }

    @Override
    public void run() {
        Seal ignored = seals.seal();
    }
}
