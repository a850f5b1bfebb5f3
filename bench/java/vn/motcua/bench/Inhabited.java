package vn.motcua.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.motcua.bench.contest.Target;
import vn.motcua.bench.load.Town;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.database.DatabaseRoles;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Role;
import vn.motcua.organization.Staff;

/**
 * The made-up locality with accounts and dossiers, on the server of the arena, and the shipped
 * program before it.
 */
final class Inhabited implements AutoCloseable {

    private static final String PASSWORD = "do luong huyen";
    private static final String RECEIPTS_SQL =
            "select code, track_key from dossier.dossier order by dossier_id limit 5000";

    private final Path folder;
    private final Arena arena;

    /** With {@code --data DIR} the locality stays there, and the next run finds it lived in. */
    Inhabited(Words words) throws SQLException {
        this.folder = Path.of(words.text("--data", "target/bench-data"));
        this.arena = new Arena(folder.resolve("contest"), List.of(Entrant.OURS));
    }

    Arena arena() {
        return arena;
    }

    /** The town with so many dossiers, unless it stands there from an earlier run. */
    Town settle(int closed, int open) throws Exception {
        Shipped.prepare();
        Path settled = folder.resolve("settled");
        if (Files.notExists(settled)) {
            Files.writeString(settled, fill(closed, open).toString());
        }
        try (Connection connection = arena.superuser(Entrant.OURS);
                Statement statement = connection.createStatement()) {
            return new Town(
                    Locality.usernames(),
                    PASSWORD,
                    Locality.CODE,
                    Locality.RESULT,
                    "desk",
                    receipts(statement),
                    LocalDate.parse(Files.readString(settled)));
        }
    }

    /**
     * By a program in this process, which is gone before anything is measured.
     *
     * @return today in business time
     */
    private LocalDate fill(int closed, int open) throws SQLException {
        LocalDate today;
        try (Program program = Program.on(target(), data())) {
            Accounts accounts = program.bean(Accounts.class);
            accounts.createAllWithHash(
                    Locality.usernames().stream()
                            .map(name ->
                                    new Accounts.NewAccount(
                                            Staff.idOf(name), name, Set.of(Role.STAFF)))
                            .toList(),
                    accounts.hash(PASSWORD));
            new Generator(program.beans()).add(closed, open);
            today = program.bean(BusinessClock.class).today();
        }
        try (Connection connection = arena.superuser(Entrant.OURS);
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
        return today;
    }

    private static List<Town.Receipt> receipts(Statement statement) throws SQLException {
        List<Town.Receipt> receipts = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(RECEIPTS_SQL)) {
            while (row.next()) {
                receipts.add(new Town.Receipt(row.getString(1), row.getString(2)));
            }
        }
        return receipts;
    }

    private Target target() {
        return arena.target(Entrant.OURS);
    }

    private Path data() {
        return folder.resolve("ours");
    }

    List<String> settings() {
        Target target = target();
        return List.of(
                "--motcua.data=" + data(),
                "--motcua.db.url=" + target.url(),
                "--motcua.db.user=" + target.user(),
                "--motcua.db.password=" + target.password(),
                "--motcua.db.owner.user=" + DatabaseRoles.OWNER,
                "--motcua.db.owner.password=" + target.password());
    }

    @Override
    public void close() throws Exception {
        arena.close();
    }
}
