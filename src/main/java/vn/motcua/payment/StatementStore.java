package vn.motcua.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;

/** Rows of statements, and what they are held against. */
@Component
class StatementStore {

    private static final String INSERT_SQL =
            """
            insert into payment.statement (id, agency, first, last, read_at, read_by)
            values (:id, :agency, :first, :last, :at, :by)
            """;
    private static final String LINES_SQL =
            """
            insert into payment.statement_line (statement, no, day, transaction, amount, words, dossier)
            select cast(:statement as uuid), n, d, t, a, w, cast(nullif(x, '') as uuid)
            from unnest(cast(:nos as integer[]), cast(:days as date[]), cast(:transactions as text[]),
                cast(:amounts as bigint[]), cast(:words as text[]), cast(:dossiers as text[]))
                as u (n, d, t, a, w, x)
            """;
    private static final String STATEMENT_FRAGMENT =
            """
            select s.id, s.agency, s.first, s.last, s.read_at,
                (select count(*) from payment.statement_line l where l.statement = s.id) as lines,
                (select coalesce(sum(l.amount), 0) from payment.statement_line l where l.statement = s.id)
                    as amount
            from payment.statement s
            """;
    private static final String ALL_SQL =
            STATEMENT_FRAGMENT
                    + """
                    where s.agency = any(cast(:agencies as uuid[])) order by s.read_at desc limit :most
                    """;
    private static final String FIND_SQL = STATEMENT_FRAGMENT + "where s.id = :id";
    private static final String OF_SQL =
            """
            select no, day, transaction, amount, words, dossier from payment.statement_line
            where statement = :statement order by no
            """;

    /** Dossiers of an agency that ever owed something, by the code that a transfer may name. */
    private static final String CODES_SQL =
            """
            select distinct o.dossier, d.code
            from payment.obligation o join dossier.dossier d on d.dossier_id = o.dossier
            where o.agency = :agency
            """;

    private static final String OWED_SQL =
            """
            select dossier, sum(amount) as owed from payment.obligation
            where dossier = any(cast(:dossiers as uuid[])) and state = 'OPEN'
            group by dossier
            """;
    private static final String NOTED_SQL =
            """
            select dossier, transaction, amount, cast(at at time zone 'Asia/Ho_Chi_Minh' as date) as day
            from payment.payment
            where agency = :agency and way = 'TRANSFER'
              and (dossier = any(cast(:dossiers as uuid[])) and at >= :from
                or at >= :from and at < :to)
            order by at, id
            """;

    private final JdbcClient jdbc;

    StatementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Statement one, List<StatementLine> lines, UUID by) {
        jdbc.sql(INSERT_SQL)
                .param("id", one.id())
                .param("agency", one.agency())
                .param("first", one.first())
                .param("last", one.last())
                .param("at", Sql.at(one.readAt()))
                .param("by", by)
                .update();
        jdbc.sql(LINES_SQL)
                .param("statement", one.id())
                .param("nos", lines.stream().map(StatementLine::no).toArray(Integer[]::new))
                .param(
                        "days",
                        lines.stream().map(line -> line.day().toString()).toArray(String[]::new))
                .param(
                        "transactions",
                        lines.stream().map(StatementLine::transaction).toArray(String[]::new))
                .param("amounts", lines.stream().map(StatementLine::amount).toArray(Long[]::new))
                .param("words", lines.stream().map(StatementLine::words).toArray(String[]::new))
                .param(
                        "dossiers",
                        lines.stream()
                                .map(line -> Objects.toString(line.dossier(), ""))
                                .toArray(String[]::new))
                .update();
    }

    List<Statement> all(Collection<UUID> agencies, int most) {
        return jdbc.sql(ALL_SQL)
                .param("agencies", texts(agencies))
                .param("most", most)
                .query((row, n) -> statement(row))
                .list();
    }

    Optional<Statement> find(UUID id) {
        return jdbc.sql(FIND_SQL).param("id", id).query((row, n) -> statement(row)).optional();
    }

    private static Statement statement(ResultSet row) throws SQLException {
        return new Statement(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("agency", UUID.class)),
                Objects.requireNonNull(row.getObject("first", LocalDate.class)),
                Objects.requireNonNull(row.getObject("last", LocalDate.class)),
                Sql.instant(row, "read_at"),
                row.getInt("lines"),
                row.getLong("amount"));
    }

    List<StatementLine> lines(UUID statement) {
        return jdbc.sql(OF_SQL)
                .param("statement", statement)
                .query((row, n) ->
                        new StatementLine(
                                row.getInt("no"),
                                Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                                row.getString("transaction"),
                                row.getLong("amount"),
                                row.getString("words"),
                                row.getObject("dossier", UUID.class)))
                .list();
    }

    Map<UUID, String> codes(UUID agency) {
        Map<UUID, String> codes = new HashMap<>();
        jdbc.sql(CODES_SQL)
                .param("agency", agency)
                .query(row -> {
                    codes.put(row.getObject("dossier", UUID.class), row.getString("code"));
                });
        return codes;
    }

    Map<UUID, Long> owed(Collection<UUID> dossiers) {
        Map<UUID, Long> owed = new HashMap<>();
        jdbc.sql(OWED_SQL)
                .param("dossiers", texts(dossiers))
                .query(row -> {
                    owed.put(row.getObject("dossier", UUID.class), row.getLong("owed"));
                });
        return owed;
    }

    /** Transfers noted to dossiers since a day, or to any of the agency in some days. */
    List<StatementMatching.Noted> noted(
            UUID agency, Collection<UUID> dossiers, LocalDate first, LocalDate last) {
        Instant to = Zones.instantOf(last.plusDays(1).atStartOfDay());
        return jdbc.sql(NOTED_SQL)
                .param("agency", agency)
                .param("dossiers", texts(dossiers))
                .param("from", Sql.at(Zones.instantOf(first.atStartOfDay())))
                .param("to", Sql.at(to))
                .query((row, n) -> {
                    UUID dossier = Objects.requireNonNull(row.getObject("dossier", UUID.class));
                    String transaction = row.getString("transaction");
                    return new StatementMatching.Noted(
                            dossier,
                            transaction,
                            new StatementLine(
                                    0,
                                    Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                                    transaction,
                                    row.getLong("amount"),
                                    "",
                                    dossier));
                })
                .list();
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
