package vn.motcua.bench;

import java.util.ArrayList;
import java.util.List;

/** What each act of one dossier's way asks of the database. */
final class Statements {

    /** One act: which, by how many statements and transactions, and how the statements begin. */
    record Row(String action, int roundTrips, int statements, int commits, String begins) {}

    private final Program program;

    Statements(Program program) {
        this.program = program;
    }

    List<Row> ofOneJourney() {
        List<Row> rows = new ArrayList<>();
        new Journey(program)
                .play(
                        Locality.STEPS,
                        DossierBench.random(3),
                        (action, act) -> {
                            CountingDataSource.Heard heard = program.counting().listen(act);
                            rows.add(
                                    new Row(
                                            action,
                                            heard.roundTrips(),
                                            heard.statements.size(),
                                            heard.commits,
                                            begins(heard)));
                        });
        return rows;
    }

    private static String begins(CountingDataSource.Heard heard) {
        return String.join(
                "; ",
                heard.statements.stream()
                        .map(s -> s.replaceAll("\\s+", " ").strip())
                        .map(s -> s.substring(0, Math.min(28, s.length())))
                        .toList());
    }
}
