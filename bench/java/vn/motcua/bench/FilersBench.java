package vn.motcua.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.motcua.bench.load.Filers;
import vn.motcua.bench.load.Tally;

/** Citizens who all file at once: is each dossier there, and there once? */
final class FilersBench {

    private static final List<String> PAPERS = List.of("to-khai", "ban-ve", "giay-to");
    private static final String CODE_SQL =
            """
            select arguments ->> 0 from notice.message
            where template = 'citizen-code' and recipient like ? order by id desc limit 1
            """;
    private static final String FILED_SQL =
            """
            select count(*), count(distinct account),
                (select count(*) from filing.filed_file),
                (select count(*) from filing.draft)
            from filing.filed
            """;
    private static final String CODES_SQL =
            """
            select c.code from dossier.code c join filing.filed f on f.dossier_id = c.dossier_id
            """;

    private final int people;
    private final int within;
    private final int closed;

    FilersBench(Words words) {
        this.people = words.number("--people", 500);
        this.within = words.number("--within", 60);
        this.closed = words.number("--closed", 100);
    }

    /**
     * @return whether nothing was lost or doubled
     */
    boolean run(Report[] out, Words words) throws Exception {
        try (Inhabited inhabited = new Inhabited(words)) {
            inhabited.settle(closed, 0);
            Report report = new Report("filers", inhabited.arena().superuser(Entrant.OURS));
            out[0] = report;
            report.line(
                    "%d people file within %d seconds of each other, %d papers each; every tenth"
                            + " presses twice at once, every seventh sends again",
                    people, within, PAPERS.size());
            try (Connection database = inhabited.arena().superuser(Entrant.OURS);
                    Shipped program =
                            Shipped.start("filers", words.virtualMachine(), inhabited.settings())) {
                Filers filers =
                        new Filers(
                                program.port(),
                                telephone -> code(database, telephone),
                                Locality.CODE,
                                PAPERS,
                                IntStream.range(0, Locality.COMMUNES)
                                        .mapToObj(c -> Locality.agency(c).toString())
                                        .toList());
                Probe probe = inhabited.arena().probe();
                Probe.Standing before = probe.now(program.processorTime());
                Driver driver = Driver.now();
                Tally tally = filers.run(people, within);
                Driver spent = Driver.now().since(driver);
                WebTable table = new WebTable(report);
                table.pages(tally);
                table.cost(tally, probe.now(program.processorTime()).since(before), spent);
                table.memory(program.memory());
                return isWhole(database, filers.filed(), report);
            }
        }
    }

    private static synchronized String code(Connection database, String telephone) {
        try (PreparedStatement select = database.prepareStatement(CODE_SQL)) {
            select.setString(1, "%" + telephone.substring(1));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isWhole(Connection database, List<String> proofs, Report report)
            throws SQLException {
        Set<String> there = new HashSet<>();
        try (Statement statement = database.createStatement()) {
            try (ResultSet row = statement.executeQuery(CODES_SQL)) {
                while (row.next()) {
                    there.add(row.getString(1));
                }
            }
            try (ResultSet row = statement.executeQuery(FILED_SQL)) {
                row.next();
                int filed = row.getInt(1);
                int accounts = row.getInt(2);
                int files = row.getInt(3);
                int drafts = row.getInt(4);
                long lost = proofs.stream().filter(code -> !there.contains(code)).count();
                report.line(
                        "%d proofs in hand, %d dossiers of %d accounts with %d files; %d lost,"
                                + " %d doubled, %d drafts left",
                        proofs.size(), filed, accounts, files, lost, filed - accounts, drafts);
                return proofs.size() == people
                        && filed == people
                        && accounts == people
                        && files == people * PAPERS.size()
                        && lost == 0
                        && drafts == 0;
            }
        }
    }
}
