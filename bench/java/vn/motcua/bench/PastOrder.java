package vn.motcua.bench;

import java.sql.SQLException;
import java.util.List;

/**
 * Puts the journal of made dossiers into the order in which it would have been written: a generator
 * writes dossier by dossier, life writes day by day, and a follower that always finds a dossier
 * whole would have it easier than it has. Hashes name the place of an event and no longer fit
 * afterwards; nothing that is measured here reads them.
 */
final class PastOrder {

    private static final List<String> RESTORE =
            List.of(
                    "set work_mem = '256MB'",
                    "create unlogged table journal.was as select * from journal.event",
                    "alter table journal.event disable trigger user",
                    "truncate journal.event",
                    """
                    insert into journal.event (stream_id, version, epoch, tx, seq, type, schema, occurred_at,
                        recorded_at, actor_kind, actor_id, key, demo, payload, hash)
                    select stream_id, version, epoch, (select min(tx) from journal.was),
                        row_number() over (order by recorded_at, stream_id, version), type, schema, occurred_at,
                        recorded_at, actor_kind, actor_id, key, demo, payload, hash
                    from journal.was order by recorded_at, stream_id, version
                    """,
                    "drop table journal.was",
                    "alter table journal.event enable trigger user",
                    // Some travelled, a fifth were rated: rows that the generator has no acts for.
                    """
                    insert into measure.hand_over (dossier, no, giver, taker, at, known_at, electronic)
                    select dossier_id, 1, agency_id, gen_random_uuid(), received_at, received_at, hashtext(track_key) % 3 > 0
                    from dossier.dossier where hashtext(track_key) % 10 = 0
                    """,
                    """
                    insert into rating.answer (dossier_id, agency_id, procedure, field, channel, answered_at, source,
                        overall, levels, comment_state)
                    select dossier_id, agency_id, procedure, 'DO01', channel, returned_at + interval '1 hour', 'LINK',
                        1 + abs(hashtext(track_key)) % 5, '{}', 'NONE'
                    from dossier.dossier where returned_at is not null and hashtext(track_key) % 5 = 0
                    """,
                    "vacuum analyze");

    private static final List<String> FORGET =
            List.of(
                    "truncate measure.fact, measure.delta, measure.month, measure.month_total, measure.stock, measure.closed_day,"
                            + " measure.apology, measure.returned",
                    "delete from journal.follower where name = 'measure-facts'");

    private PastOrder() {}

    static void restore(Program program) throws SQLException {
        try (var connection = program.superuser();
                var statement = connection.createStatement()) {
            for (String sql : RESTORE) {
                statement.execute(sql);
            }
        }
    }

    /** Forgets all figures, to fold the journal from its beginning. */
    static void forget(Program program) throws SQLException {
        for (String sql : FORGET) {
            program.execute(sql);
        }
    }
}
