package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Slice;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.kernel.sql.Where;

/** The register (sổ theo dõi hồ sơ): every dossier that concerns an agency, newest first. */
@Component
@LegalBasis("tt-01-2018#9")
public class RegisterQueries {

    private static final int PAGE = 50;
    private static final int AT_ONCE = 500;
    private static final int MOST_WORDS = 6;

    private static final String COLUMNS_FRAGMENT =
            """
            select d.dossier_id, d.code, d.version_id, d.agency_id, d.status, d.received_at, d.promised_due,
                d.paused_at, d.outcome, d.resolved_at, d.returned_at,
                coalesce(a.organisation, a.full_name, '') as applicant, coalesce(a.address, '') as address,
                coalesce(a.phone, '') as phone, a.result_by\
            """;
    private static final String FROM_FRAGMENT =
            """

            from dossier.involved i
            join dossier.dossier d on d.dossier_id = i.dossier_id
            left join dossier.applicant a on a.dossier_id = d.dossier_id
            """;

    /** Each agency's newest by its own index, then merged. */
    private static final String EACH_FRAGMENT =
            """
            select page.*
            from unnest(cast(:agencies as uuid[])) as mine (agency_id)
            cross join lateral (
            """;

    private static final String OF_EACH_FRAGMENT = "i.agency_id = mine.agency_id";
    private static final String OF_ALL_FRAGMENT = "i.agency_id = any(cast(:agencies as uuid[]))";
    private static final String NEWEST_FRAGMENT =
            "\norder by i.received_at desc, i.dossier_id desc limit ";
    private static final String MERGED_FRAGMENT =
            ") page\norder by page.listed_at desc, page.dossier_id desc limit ";

    /** That there is somebody is said apart: the planner does not see it from the words. */
    private static final String WORDS_FRAGMENT =
            "a.folded is not null and array_to_tsvector(string_to_array(a.folded, ' ')) @@ cast(:words as tsquery)";

    /** Looked for apart, each in its own index: as one condition it would be read row by row. */
    private static final String CODE_FRAGMENT =
            """
            i.dossier_id in (
                select c.dossier_id from dossier.code c where c.code like :code
                union all
                select c.dossier_id from dossier.code c where reverse(c.code) like :code_end
                union all
                select s.dossier_id from dossier.applicant s
                where array_to_tsvector(string_to_array(s.folded, ' ')) @@ cast(:words as tsquery))\
            """;

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
        List<RegisterRow> rows = rows(filter, cursor, PAGE + 1);
        if (rows.size() <= PAGE) {
            return new Slice<>(rows, null);
        }
        RegisterRow last = rows.get(PAGE - 1);
        String next = new Cursor(last.receivedAt(), last.dossier(), 0).text();
        return new Slice<>(rows.subList(0, PAGE), next);
    }

    /** For exports: up to {@code most} rows from the beginning. */
    public List<RegisterRow> first(RegisterFilter filter, int most) {
        return rows(filter, null, most);
    }

    /**
     * For the form: all lines in the order of receipt. Sheets that stop somewhere would count what
     * they do not show.
     *
     * @throws RefusalException when there are more than {@code most}
     */
    public List<RegisterEntry> entries(RegisterFilter filter, int most) {
        Where where = where(filter, null, OF_ALL_FRAGMENT);
        record Line(RegisterRow row, int sets) {}
        List<Line> lines =
                jdbc.sql(
                                COLUMNS_FRAGMENT
                                        + ", d.sets"
                                        + FROM_FRAGMENT
                                        + where.clause()
                                        + "\norder by i.received_at, i.dossier_id limit :limit")
                        .params(where.parameters())
                        .param("limit", most + 1)
                        .query((row, n) -> new Line(row(row, n), row.getInt("sets")))
                        .list();
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
     */
    private List<RegisterRow> rows(RegisterFilter filter, @Nullable String cursor, int limit) {
        Where where = where(filter, cursor, OF_EACH_FRAGMENT);
        return jdbc.sql(
                        EACH_FRAGMENT
                                + COLUMNS_FRAGMENT
                                + ", i.received_at as listed_at"
                                + FROM_FRAGMENT
                                + where.clause()
                                + NEWEST_FRAGMENT
                                + limit
                                + MERGED_FRAGMENT
                                + limit)
                .params(where.parameters())
                .query(this::row)
                .list();
    }

    private Where where(RegisterFilter f, @Nullable String cursor, String agencies) {
        Where where = new Where();
        where.when(
                f.agencies().stream().map(UUID::toString).toArray(String[]::new),
                "agencies",
                agencies);
        text(where, f.text());
        if (!f.procedures().isEmpty()) {
            where.when(
                    f.procedures().toArray(String[]::new),
                    "procedures",
                    "d.procedure = any(cast(:procedures as text[]))");
        }
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

    /**
     * The beginning of each word must be found; a code, which has digits and no blanks, by an end.
     * The whole word is asked for beside its beginning, as of that the planner knows how frequent.
     */
    private static void text(Where where, String text) {
        String words =
                Arrays.stream(VietnameseText.fold(text).split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .map("('%1$s' | '%1$s':*)"::formatted)
                        .collect(Collectors.joining(" & "));
        if (words.isEmpty()) {
            return;
        }
        String code = text.strip();
        if (code.chars().anyMatch(Character::isDigit) && !code.contains(" ")) {
            String plain = code.replaceAll("[%_\\\\]", "");
            where.when(words, "words", CODE_FRAGMENT)
                    .when(plain + "%", "code", "true")
                    .when(new StringBuilder(plain).reverse() + "%", "code_end", "true");
        } else {
            where.when(words, "words", WORDS_FRAGMENT);
        }
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
