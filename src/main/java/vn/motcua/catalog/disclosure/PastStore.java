package vn.motcua.catalog.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/**
 * Reads what had been said of places by a day and by a moment of knowledge, off the acts alone. An
 * act that was withdrawn by then never was.
 */
@Component
class PastStore {

    private static final String PLACES_SQL =
            """
            select id, agency, kind, name, opened_on from catalog.posting_place
            where agency = any(cast(:agencies as uuid[])) and opened_on <= :day
              and coalesce(closed_on > :day, true)
            order by agency, name, id
            """;
    private static final String POSTED_SQL =
            """
            select place, code, version, done_on, noted_by, id, content
            from (
                select distinct on (a.place, s.code) a.place, s.code, s.version, a.done_on,
                    a.noted_by, a.id, s.content, a.kind
                from catalog.posting_act a
                join catalog.posting_act_sheet s on s.act = a.id
                where a.place = any(cast(:places as uuid[])) and a.done_on <= :day
                  and a.noted_at <= coalesce(:known, 'infinity'::timestamptz)
                  and not exists (select from catalog.posting_act w where w.withdraws = a.id
                      and w.noted_at <= coalesce(:known, 'infinity'::timestamptz))
                order by a.place, s.code, a.noted_at desc, a.id desc
            ) last
            where kind = 'POSTED'
            """;
    private static final String NOTICES_SQL =
            """
            select distinct on (place) place, contact, done_on from catalog.posting_act a
            where place = any(cast(:places as uuid[])) and kind = 'NOTICE' and done_on <= :day
              and noted_at <= coalesce(:known, 'infinity'::timestamptz)
              and not exists (select from catalog.posting_act w where w.withdraws = a.id
                  and w.noted_at <= coalesce(:known, 'infinity'::timestamptz))
            order by place, noted_at desc, id desc
            """;
    private static final String SAID_SQL =
            """
            select a.place, s.code, s.version, a.kind, a.done_on
            from catalog.posting_act a
            join catalog.posting_act_sheet s on s.act = a.id
            where a.place = any(cast(:places as uuid[])) and s.code = any(:codes) and a.done_on <= :day
              and a.noted_at <= coalesce(:known, 'infinity'::timestamptz)
              and not exists (select from catalog.posting_act w where w.withdraws = a.id
                  and w.noted_at <= coalesce(:known, 'infinity'::timestamptz))
            order by a.done_on, a.noted_at, a.id
            """;

    /** The petition notice that hung in a place. */
    record Notice(UUID place, UUID contact, LocalDate on) {}

    /** What was said of one sheet. */
    record Said(UUID place, String code, UUID version, PostingAct.Kind kind, LocalDate on) {}

    private final JdbcClient jdbc;

    PastStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those open on a day. */
    List<PostingPlace> places(Collection<UUID> agencies, LocalDate day) {
        return jdbc.sql(PLACES_SQL)
                .param("agencies", texts(agencies))
                .param("day", day)
                .query((row, n) ->
                        new PostingPlace(
                                uuid(row, "id"),
                                uuid(row, "agency"),
                                PostingPlace.Kind.valueOf(row.getString("kind")),
                                row.getString("name"),
                                day(row, "opened_on")))
                .list();
    }

    List<Posting> posted(Collection<UUID> places, LocalDate day, @Nullable Instant known) {
        return past(POSTED_SQL, places, day, known)
                .query((row, n) ->
                        new Posting(
                                uuid(row, "place"),
                                row.getString("code"),
                                uuid(row, "version"),
                                day(row, "done_on"),
                                uuid(row, "noted_by"),
                                uuid(row, "id"),
                                row.getString("content")))
                .list();
    }

    List<Notice> notices(Collection<UUID> places, LocalDate day, @Nullable Instant known) {
        return past(NOTICES_SQL, places, day, known)
                .query((row, n) ->
                        new Notice(uuid(row, "place"), uuid(row, "contact"), day(row, "done_on")))
                .list();
    }

    /** Of some procedures, in the order of the days on which it was done. */
    List<Said> said(
            Collection<UUID> places,
            Collection<String> codes,
            LocalDate day,
            @Nullable Instant known) {
        return past(SAID_SQL, places, day, known)
                .param("codes", codes.toArray(String[]::new))
                .query((row, n) ->
                        new Said(
                                uuid(row, "place"),
                                row.getString("code"),
                                uuid(row, "version"),
                                PostingAct.Kind.valueOf(row.getString("kind")),
                                day(row, "done_on")))
                .list();
    }

    private JdbcClient.StatementSpec past(
            String sql, Collection<UUID> places, LocalDate day, @Nullable Instant known) {
        return jdbc.sql(sql)
                .param("places", texts(places))
                .param("day", day)
                .param("known", Sql.at(known), java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
