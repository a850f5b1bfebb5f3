package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.TestDatabase;

/** A follower whose effect is a row for each entry, numbered in the order it was followed. */
record Recording(String name, JdbcClient jdbc, Consumer<Entry> before) implements Follower {

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

    Recording(String name, JdbcClient jdbc) {
        this(name, jdbc, entry -> {});
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
            jdbc.sql(INSERT_SQL)
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
        return jdbc.sql(ALL_SQL)
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

    /** Every entry once, in the order of the journal, each stream from its first version on. */
    void assertWholeAndInOrder(int entries) {
        List<Followed> followed = followed();
        assertThat(followed).hasSize(entries).doesNotHaveDuplicates();
        assertThat(followed)
                .extracting(Followed::position)
                .isSortedAccordingTo(Position::compareTo);
        assertThat(versionsByStream(followed))
                .isNotEmpty()
                .allSatisfy((stream, versions) ->
                        assertThat(versions)
                                .containsExactlyElementsOf(
                                        IntStream.rangeClosed(1, versions.size())
                                                .boxed()
                                                .toList()));
    }

    private static Map<UUID, List<Integer>> versionsByStream(List<Followed> followed) {
        return followed.stream()
                .collect(
                        Collectors.groupingBy(
                                Followed::stream,
                                Collectors.mapping(Followed::version, Collectors.toList())));
    }
}
