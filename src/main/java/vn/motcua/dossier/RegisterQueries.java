package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Slice;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.kernel.sql.Where;

/** The register (sổ theo dõi hồ sơ): every dossier that concerns an agency, newest first. */
@Component
@LegalBasis("tt-01-2018#9")
public class RegisterQueries {

    private static final int PAGE = 50;
    private static final int AT_ONCE = 500;

    private static final String LISTED_FRAGMENT =
            """
            select line.*, i.dossier_id, i.received_at as listed_at
            from\
            """;

    /** Looked up line by line ({@code offset 0} keeps it so), that no year is read whole. */
    private static final String LINE_FRAGMENT =
            """

            cross join lateral (
                select d.code, d.version_id, d.agency_id, d.status, d.received_at, d.promised_due,
                    d.paused_at, d.outcome, d.resolved_at, d.returned_at, d.sets,
                    coalesce(a.organisation, a.full_name, '') as applicant,
                    coalesce(a.address, '') as address, coalesce(a.phone, '') as phone, a.result_by
                from dossier.dossier d
                left join dossier.applicant a on a.dossier_id = d.dossier_id
            """;

    private static final String LINE_END_FRAGMENT = "\noffset 0) line\n";

    private static final String ALL_FRAGMENT = " dossier.involved i";

    /** The few that are asked for by their state, in the same order. */
    private static final String NOTABLE_FRAGMENT = " dossier.notable i";

    private static final String FOUND_FRAGMENT =
            """
             (select distinct dossier_id from found) f
            join dossier.involved i on i.dossier_id = f.dossier_id\
            """;

    /** Each agency's newest by its own index, then merged. */
    private static final String EACH_FRAGMENT =
            """
            select each.*
            from unnest(cast(:agencies as uuid[])) as mine (agency_id)
            cross join lateral (
            """;

    private static final String OF_EACH_FRAGMENT = "i.agency_id = mine.agency_id";
    private static final String OF_ALL_FRAGMENT = "i.agency_id = any(cast(:agencies as uuid[]))";
    private static final String FEW_FRAGMENT = "not (select so from many)";
    private static final String MANY_FRAGMENT = "(select so from many)";
    private static final String NEWEST_FRAGMENT = "\norder by listed_at desc, dossier_id desc";
    private static final String OLDEST_FRAGMENT = "\norder by listed_at, dossier_id";

    private final JdbcClient jdbc;
    private final States states;
    private final Catalog catalog;
    private final BusinessClock clock;

    RegisterQueries(JdbcClient jdbc, States states, Catalog catalog, BusinessClock clock) {
        this.jdbc = jdbc;
        this.states = states;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** A page of the register; rights are the caller's to have asked. */
    public Slice<RegisterRow> search(RegisterFilter filter, @Nullable String cursor) {
        List<RegisterRow> rows =
                lines(filter, cursor, NEWEST_FRAGMENT + " limit " + (PAGE + 1), this::row);
        if (rows.size() <= PAGE) {
            return new Slice<>(rows, null);
        }
        RegisterRow last = rows.get(PAGE - 1);
        String next = new Cursor(last.receivedAt(), last.dossier(), 0).text();
        return new Slice<>(rows.subList(0, PAGE), next);
    }

    /** For exports: up to {@code most} rows from the beginning. */
    public List<RegisterRow> first(RegisterFilter filter, int most) {
        return lines(filter, null, NEWEST_FRAGMENT + " limit " + most, this::row);
    }

    /**
     * For the form: all lines in the order of receipt. Sheets that stop somewhere would count what
     * they do not show.
     *
     * @throws RefusalException when there are more than {@code most}
     */
    public List<RegisterEntry> entries(RegisterFilter filter, int most) {
        record Line(RegisterRow row, int sets) {}
        List<Line> lines =
                lines(
                        filter,
                        null,
                        OLDEST_FRAGMENT + " limit " + (most + 1),
                        (row, n) -> new Line(row(row, n), row.getInt("sets")));
        if (lines.size() > most) {
            throw new RefusalException(new RegisterRefusal.RangeTooLong(most));
        }
        List<RegisterEntry> entries = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            List<Line> some = lines.subList(from, Math.min(from + AT_ONCE, lines.size()));
            Map<UUID, DossierState> standing =
                    states.of(some.stream().map(l -> l.row().dossier()).toList());
            for (Line line : some) {
                DossierState state = Objects.requireNonNull(standing.get(line.row().dossier()));
                entries.add(RegisterEntry.of(line.row(), line.sets(), state));
            }
        }
        return entries;
    }

    /**
     * How many is written out for the planner: of a number that it does not know it expects a tenth
     * of all there is, and then finds it best to read everything.
     *
     * @param ordered the order of lines, and how many
     */
    private <L> List<L> lines(
            RegisterFilter filter, @Nullable String cursor, String ordered, RowMapper<L> mapper) {
        Optional<RegisterText> text = RegisterText.of(filter.text());
        StringBuilder sql = new StringBuilder(text.map(RegisterText::look).orElse(""));
        sql.append("select page.* from (\n");
        Where standing = standing(filter);
        if (text.isPresent()) {
            Where few = listed(filter, cursor).always(OF_ALL_FRAGMENT).always(FEW_FRAGMENT);
            select(sql.append('('), FOUND_FRAGMENT, standing, few, ordered)
                    .append(")\nunion all\n");
        }
        Where walked = listed(filter, cursor).always(OF_EACH_FRAGMENT);
        text.ifPresent(t -> {
            walked.always(MANY_FRAGMENT);
            standing.always(t.matches());
        });
        sql.append('(').append(EACH_FRAGMENT);
        select(sql, from(filter.state()), standing, walked, ordered)
                .append(") each)) page")
                .append(ordered);
        return jdbc.sql(sql.toString())
                .params(walked.parameters())
                .params(standing.parameters())
                .params(text.map(RegisterText::parameters).orElse(Map.of()))
                .param(
                        "agencies",
                        filter.agencies().stream().map(UUID::toString).toArray(String[]::new))
                .query(mapper)
                .list();
    }

    private static StringBuilder select(
            StringBuilder sql, String from, Where standing, Where listed, String ordered) {
        return sql.append(LISTED_FRAGMENT)
                .append(from)
                .append(LINE_FRAGMENT)
                .append(standing.clause())
                .append(LINE_END_FRAGMENT)
                .append(listed.clause())
                .append(ordered);
    }

    private static String from(RegisterFilter.State state) {
        return switch (state) {
            case OPEN, WAITING, LATE, RESOLVED, ENDED -> NOTABLE_FRAGMENT;
            case ALL, RETURNED -> ALL_FRAGMENT;
        };
    }

    /** What is asked of the line itself. */
    private static Where listed(RegisterFilter f, @Nullable String cursor) {
        Where where = new Where();
        if (f.from() != null) {
            where.when(
                    Sql.at(Zones.instantOf(f.from().atStartOfDay())),
                    "from",
                    "i.received_at >= :from");
        }
        if (f.to() != null) {
            where.when(
                    Sql.at(Zones.instantOf(f.to().plusDays(1).atStartOfDay())),
                    "to",
                    "i.received_at < :to");
        }
        Cursor.read(cursor)
                .ifPresent(c -> {
                    where.when(Sql.at(c.at()), "after_at", "true");
                    where.when(
                            c.dossier(),
                            "after_id",
                            "(i.received_at, i.dossier_id) < (:after_at, :after_id)");
                });
        return where;
    }

    /** What is asked of its dossier. */
    private Where standing(RegisterFilter f) {
        Where where = new Where().always("d.dossier_id = i.dossier_id");
        if (!f.procedures().isEmpty()) {
            where.when(
                    f.procedures().toArray(String[]::new),
                    "procedures",
                    "d.procedure = any(cast(:procedures as text[]))");
        }
        switch (f.state()) {
            case ALL -> {
                // Every state.
            }
            case OPEN -> where.always("d.resolved_at is null");
            case WAITING -> where.always("d.paused_at is not null and d.resolved_at is null");
            case ENDED -> where.always("d.outcome <> 'RESULT'");
            case LATE ->
                    where.when(
                            Sql.at(clock.instant()),
                            "now",
                            "coalesce(d.paused_at, d.resolved_at, :now) > d.promised_due");
            case RESOLVED -> where.always("d.status = 9");
            case RETURNED -> where.always("d.returned_at is not null");
        }
        return where;
    }

    private RegisterRow row(ResultSet row, int number) throws SQLException {
        ProcedureVersion procedure =
                catalog.version(Objects.requireNonNull(row.getObject("version_id", UUID.class)));
        String resultBy = row.getString("result_by");
        String outcome = row.getString("outcome");
        Instant resolved = Sql.instantOrNull(row, "resolved_at");
        return new RegisterRow(
                Objects.requireNonNull(row.getObject("dossier_id", UUID.class)),
                Objects.requireNonNull(row.getString("code")),
                procedure.name(),
                procedure.nameEn(),
                Objects.requireNonNull(row.getString("applicant")),
                Objects.requireNonNull(row.getString("address")),
                Objects.requireNonNull(row.getString("phone")),
                resultBy == null ? null : ReturnMethod.valueOf(resultBy),
                Objects.requireNonNull(row.getObject("agency_id", UUID.class)),
                Status.of(row.getInt("status")),
                Sql.instant(row, "received_at"),
                Sql.instantOrNull(row, "promised_due"),
                Sql.instantOrNull(row, "paused_at"),
                outcome == null ? null : Outcome.valueOf(outcome),
                resolved,
                Sql.instantOrNull(row, "returned_at"));
    }
}
