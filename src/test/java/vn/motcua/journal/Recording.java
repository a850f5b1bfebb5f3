package vn.motcua.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.motcua.testing.TestDatabase;

/** A follower whose effect is a row for each entry, numbered in the order it was followed. */
record Recording(String name, Node node, Consumer<Entry> before) implements Follower {

    private static final String INSERT_SQL =
            """
            insert into recorded (follower, epoch, tx, seq, stream_id, version)
            values (:follower, :epoch, cast(:tx as xid8), :seq, :stream, :version)
            """;
    private static final String ALL_SQL =
            """
            select epoch, tx::text as tx, seq, stream_id, version from recorded
            where follower = :follower
            order by number
            """;

    record Followed(Position position, UUID stream, int version) {}

    Recording(String name, Node node) {
        this(name, node, entry -> {});
    }

    static void makeTable(TestDatabase database) {
        try (Connection owner = database.owner().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute(
                    """
                    create table recorded (
                        number    bigint generated always as identity primary key,
                        follower  text    not null,
                        epoch     integer not null,
                        tx        xid8    not null,
                        seq       bigint  not null,
                        stream_id uuid    not null,
                        version   integer not null
                    );
                    grant select, insert on recorded to motcua_app
                    """);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void follow(List<Entry> batch) {
        for (Entry entry : batch) {
            before.accept(entry);
            node.jdbc
                    .sql(INSERT_SQL)
                    .param("follower", name)
                    .param("epoch", entry.epoch())
                    .param("tx", entry.tx())
                    .param("seq", entry.seq())
                    .param("stream", entry.stream())
                    .param("version", entry.version())
                    .update();
        }
    }

    List<Followed> followed() {
        return node.jdbc
                .sql(ALL_SQL)
                .param("follower", name)
                .query((row, n) ->
                        new Followed(
                                new Position(
                                        row.getInt("epoch"),
                                        row.getString("tx"),
                                        row.getLong("seq")),
                                row.getObject("stream_id", UUID.class),
                                row.getInt("version")))
                .list();
    }
}
