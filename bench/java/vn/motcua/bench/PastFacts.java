package vn.motcua.bench;

import java.sql.SQLException;
import java.util.List;

/**
 * Facts and movements of made dossiers by set-based statements instead of the fold, where folding
 * twelve million events would take longer than there is time for: as the fold would write them for
 * dossiers that are received, resolved, refused or taken back, and never wait. What is read beside
 * them is so too; only reading may be measured on it.
 */
final class PastFacts {

    private static final String DAY = "cast(%s at time zone 'Asia/Ho_Chi_Minh' as date)";

    private static final String FACTS =
            """
            insert into measure.fact (dossier, known_from, known_to, agency, resolver, version, channel, standings,
                last_at, received_at, ended_at, late_at, travelled)
            select dossier_id, received_at, resolved_at, agency_id, agency_id, version_id, channel,
                format('[{"from":"%s","promised":"%s"}]', to_char(received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                    to_char(promised_due at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')),
                promised_due + interval '1 microsecond', received_at, null, promised_due + interval '1 microsecond',
                exists (select from measure.hand_over h where h.dossier = dossier_id)
            from dossier.dossier
            union all
            select dossier_id, resolved_at, null, agency_id, agency_id, version_id, channel,
                format('[{"from":"%s","promised":"%s"},{"from":"%s","promised":"%s","outcome":"%s"}]',
                    to_char(received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                    to_char(promised_due at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                    to_char(resolved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                    to_char(promised_due at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), outcome),
                resolved_at, received_at, resolved_at,
                case when resolved_at > promised_due then promised_due + interval '1 microsecond' end,
                exists (select from measure.hand_over h where h.dossier = dossier_id)
            from dossier.dossier where resolved_at is not null
            """;

    private static final String MOVES =
            """
            create unlogged table measure.bench_move as
            select day, known, agency_id as agency, version_id as version, channel, counted, sum(n)::integer as n
            from (select *, %s as came, %s as due, %s as gone, coalesce(resolved_at > promised_due, false) as late
                  from dossier.dossier) d
            cross join lateral (values
                (came, came, 'RECEIVED', 1), (came, came, 'RUNNING', 1),
                (due, came, 'RUNNING', -1), (due, came, 'RUNNING_LATE', 1),
                (case when not late then due end, gone, 'RUNNING', 1),
                (case when not late then due end, gone, 'RUNNING_LATE', -1),
                (gone, gone, case when late then 'RUNNING_LATE' else 'RUNNING' end, -1),
                (gone, gone, case when outcome = 'RESULT'
                    then case when late then 'RESULT_LATE' when gone < due then 'RESULT_EARLY' else 'RESULT_ON_TIME' end
                    else outcome || case when late then '_LATE' else '' end end, 1)) m (day, known, counted, n)
            where day is not null and known is not null
            group by 1, 2, 3, 4, 5, 6
            """
                    .formatted(
                            DAY.formatted("received_at"),
                            DAY.formatted("promised_due"),
                            DAY.formatted("resolved_at"));

    private static final List<String> ALL =
            List.of(
                    "set work_mem = '256MB'",
                    "set maintenance_work_mem = '256MB'",
                    "set synchronous_commit = off",
                    FACTS,
                    MOVES,
                    """
                    insert into measure.delta (day, known, agency, resolver, version, channel, counted, n)
                    select day, known, agency, agency, version, channel, counted, n from measure.bench_move where n <> 0
                    order by day, known
                    """,
                    """
                    insert into measure.month (month, known, agency, version, channel, counted, n)
                    select cast(date_trunc('month', cast(day as timestamp)) as date),
                        cast(date_trunc('month', cast(known as timestamp)) as date), agency, version, channel, counted, sum(n)
                    from measure.bench_move where counted not like 'RUNNING%' group by 1, 2, 3, 4, 5, 6
                    """,
                    """
                    insert into measure.month_total (month, agency, counted, version, n)
                    select cast(date_trunc('month', cast(day as timestamp)) as date), agency, counted, version, sum(n)
                    from measure.bench_move group by 1, 2, 3, 4
                    """,
                    "drop table measure.bench_move",
                    """
                    insert into measure.returned (dossier, at, known_at, agency, version)
                    select dossier_id, returned_at, returned_at, agency_id, version_id
                    from dossier.dossier where returned_at is not null
                    """,
                    """
                    insert into measure.apology (dossier, no, at, known_at, promised, in_time, reappointed)
                    select dossier_id, 1, apologised_at, apologised_at, promised_due, apologised_at < promised_due,
                        coalesce(reappointed_due, promised_due)
                    from dossier.dossier where apologised_at is not null
                    """);

    private PastFacts() {}

    static void make(Program program) throws SQLException {
        try (var connection = program.superuser();
                var statement = connection.createStatement()) {
            for (String sql : ALL) {
                statement.execute(sql);
            }
            // The follower stands where the facts do, so that days can be closed.
            statement.execute(
                    """
                    insert into journal.follower (name, epoch, tx, seq)
                    select 'measure-facts', epoch, tx, seq from journal.event order by epoch desc, tx desc, seq desc limit 1
                    on conflict (name) do update set epoch = excluded.epoch, tx = excluded.tx, seq = excluded.seq
                    """);
        }
    }
}
