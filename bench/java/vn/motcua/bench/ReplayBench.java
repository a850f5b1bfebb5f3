package vn.motcua.bench;

import java.util.concurrent.TimeUnit;
import vn.motcua.bench.load.Crowd;
import vn.motcua.bench.load.Replay;
import vn.motcua.bench.load.Tally;
import vn.motcua.bench.load.Town;

/** A day of the locality in some minutes: people with think times before the shipped program. */
final class ReplayBench {

    private static final int OPEN = 800;
    private static final int CLOSED = 100;

    private final int people;
    private final int minutes;

    ReplayBench(Words words) {
        this.people = words.number("--people", 2000);
        this.minutes = words.number("--minutes", 5);
    }

    Report run(Words words) throws Exception {
        try (Inhabited inhabited = new Inhabited(words)) {
            Town town = inhabited.settle(CLOSED, OPEN);
            Report report = new Report("replay", inhabited.arena().superuser(Entrant.OURS));
            report.line(
                    "%d people, %d of them officers, for %d minutes",
                    people, town.usernames().size(), minutes);
            try (Shipped program =
                            Shipped.start("replay", words.virtualMachine(), inhabited.settings());
                    Crowd crowd = Crowd.gather(program.port(), town, people)) {
                Probe probe = inhabited.arena().probe();
                Probe.Standing before = probe.now(program.processorTime());
                Driver driver = Driver.now();
                Tally tally =
                        new Replay(crowd).run(people, (int) TimeUnit.MINUTES.toSeconds(minutes));
                Driver spent = Driver.now().since(driver);
                WebTable table = new WebTable(report);
                table.pages(tally);
                table.cost(tally, probe.now(program.processorTime()).since(before), spent);
                table.memory(program.memory());
            }
            return report;
        }
    }
}
