package vn.motcua.catalog.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileUse;
import vn.motcua.kernel.sql.Sql;

/** The rows of what was said of places; only added to. What hangs there is counted from them. */
@Component
class PostingActStore implements FileUse {

    private static final String INSERT_SQL =
            """
            insert into catalog.posting_act (id, place, kind, done_on, noted_at, noted_by, photo,
                address, reason, withdraws, contact)
            values (:id, :place, :kind, :day, :at, :by, :photo, :address, :reason, :withdraws, :contact)
            """;
    private static final String SHEET_SQL =
            """
            insert into catalog.posting_act_sheet (act, code, version, content)
            values (:act, :code, :version, :content)
            """;
    private static final String CLEAR_SQL =
            "delete from catalog.posting where place = :place and code in (:codes)";

    /** The last that was said of a sheet and not taken back. */
    private static final String COUNT_SQL =
            """
            insert into catalog.posting (place, code, version, posted_on, posted_by, act, content)
            select place, code, version, done_on, noted_by, id, content
            from (
                select distinct on (s.code) a.place, s.code, s.version, a.done_on, a.noted_by, a.id,
                    s.content, a.kind
                from catalog.posting_act a
                join catalog.posting_act_sheet s on s.act = a.id
                where a.place = :place and s.code in (:codes)
                  and not exists (select from catalog.posting_act w where w.withdraws = a.id)
                order by s.code, a.noted_at desc, a.id desc
            ) last
            where kind = 'POSTED'
            """;

    private static final String HISTORY_SQL =
            """
            select id, place, kind, done_on, noted_at, noted_by, photo, address, reason, withdraws,
                contact
            from catalog.posting_act where place = :place
            order by noted_at desc, id desc limit 500
            """;
    private static final String SHEETS_SQL =
            """
            select s.act, s.code, s.version, s.content
            from catalog.posting_act_sheet s
            join catalog.posting_act a on a.id = s.act
            where a.place = :place order by s.code
            """;
    private static final String NOTICES_SQL =
            """
            select distinct on (place) place, contact, done_on from catalog.posting_act a
            where place in (:places) and kind = 'NOTICE'
              and not exists (select from catalog.posting_act w where w.withdraws = a.id)
            order by place, noted_at desc, id desc
            """;
    private static final String PROVEN_SQL =
            """
            select id from catalog.posting_act
            where place in (:places) and (photo is not null or address <> '')
            """;
    private static final String USED_SQL =
            "select photo from catalog.posting_act where photo in (:hashes)";

    /** The petition notice that was put up last in a place. */
    record Shown(UUID contact, LocalDate on) {}

    private final JdbcClient jdbc;

    PostingActStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PostingAct act) {
        jdbc.sql(INSERT_SQL)
                .param("id", act.id())
                .param("place", act.place())
                .param("kind", act.kind().name())
                .param("day", act.on())
                .param("at", Sql.at(act.notedAt()))
                .param("by", act.by())
                .param("photo", act.photo())
                .param("address", act.address())
                .param("reason", act.reason())
                .param("withdraws", act.withdraws())
                .param("contact", act.contact())
                .update();
        for (PostingAct.Sheet sheet : act.sheets()) {
            jdbc.sql(SHEET_SQL)
                    .param("act", act.id())
                    .param("code", sheet.code())
                    .param("version", sheet.version())
                    .param("content", sheet.content())
                    .update();
        }
    }

    /** Counts anew what hangs in a place of these procedures. */
    void count(UUID place, Collection<String> codes) {
        if (!codes.isEmpty()) {
            jdbc.sql(CLEAR_SQL).param("place", place).param("codes", codes).update();
            jdbc.sql(COUNT_SQL).param("place", place).param("codes", codes).update();
        }
    }

    /** The youngest first, at most 500. */
    List<PostingAct> history(UUID place) {
        Map<UUID, List<PostingAct.Sheet>> sheets =
                jdbc
                        .sql(SHEETS_SQL)
                        .param("place", place)
                        .query((row, n) ->
                                Map.entry(
                                        Objects.requireNonNull(row.getObject("act", UUID.class)),
                                        sheet(row)))
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql(HISTORY_SQL)
                .param("place", place)
                .query((row, n) -> act(row, sheets))
                .list();
    }

    Optional<PostingAct> find(UUID place, UUID act) {
        return history(place).stream().filter(one -> one.id().equals(act)).findFirst();
    }

    /** By place, what the petition notice there says. */
    Map<UUID, Shown> notices(Collection<UUID> places) {
        return places.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(NOTICES_SQL)
                        .param("places", places)
                        .query(PostingActStore::shown)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The acts that came with a picture or an address. */
    Set<UUID> proven(Collection<UUID> places) {
        return places.isEmpty()
                ? Set.of()
                : jdbc.sql(PROVEN_SQL)
                        .param("places", places)
                        .query((row, n) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
                        .set();
    }

    @Override
    public Set<String> used(Collection<String> hashes) {
        return jdbc.sql(USED_SQL).param("hashes", hashes).query((row, n) -> row.getString(1)).set();
    }

    private static Map.Entry<UUID, Shown> shown(ResultSet row, int n) throws SQLException {
        return Map.entry(
                Objects.requireNonNull(row.getObject("place", UUID.class)),
                new Shown(
                        Objects.requireNonNull(row.getObject("contact", UUID.class)),
                        Objects.requireNonNull(row.getObject("done_on", LocalDate.class))));
    }

    private static PostingAct.Sheet sheet(ResultSet row) throws SQLException {
        return new PostingAct.Sheet(
                row.getString("code"),
                Objects.requireNonNull(row.getObject("version", UUID.class)),
                row.getString("content"));
    }

    private static PostingAct act(ResultSet row, Map<UUID, List<PostingAct.Sheet>> sheets)
            throws SQLException {
        UUID id = Objects.requireNonNull(row.getObject("id", UUID.class));
        return new PostingAct(
                id,
                Objects.requireNonNull(row.getObject("place", UUID.class)),
                PostingAct.Kind.valueOf(row.getString("kind")),
                Objects.requireNonNull(row.getObject("done_on", LocalDate.class)),
                Sql.instant(row, "noted_at"),
                Objects.requireNonNull(row.getObject("noted_by", UUID.class)),
                row.getString("photo"),
                row.getString("address"),
                row.getString("reason"),
                row.getObject("withdraws", UUID.class),
                row.getObject("contact", UUID.class),
                sheets.getOrDefault(id, List.of()));
    }
}
