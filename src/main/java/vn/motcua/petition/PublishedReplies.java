package vn.motcua.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.kernel.sql.Sql;

/** What everybody reads of petitions. Each time it is said anew is a row; the last one counts. */
@Component
public class PublishedReplies {

    private static final String SAY_SQL =
            """
            insert into petition.publication (petition, version, title, question, reply, said_at, folded)
            values (:petition, :version, :title, :question, :reply, :at, :folded)
            """;
    private static final String ALL_SQL =
            """
            select p.id, p.code, p.agency, p.field, p.procedure, coalesce(p.subject, '') as subject, p.received_at,
                p.status <> 'PUBLISHED' as open, said.title, said.question, said.reply, said.said_at,
                said.first_at
            from petition.petition p
            cross join lateral (
                select l.title, l.question, l.reply, l.said_at, l.folded,
                    (select min(f.said_at) from petition.publication f where f.petition = p.id) as first_at
                from petition.publication l where l.petition = p.id order by l.version desc limit 1) said
            where (:text = '' or position(:text in said.folded) > 0)
              and (cast(:agency as uuid) is null or p.agency = :agency)
              and (:field = '' or p.field = :field)
              and (not :unfiled or p.field = '')
              and (cast(:open as boolean) is null or (p.status <> 'PUBLISHED') = :open)
              and (cardinality(cast(:codes as text[])) = 0 or p.code = any(cast(:codes as text[])))
              and p.received_at >= coalesce(cast(:after as timestamptz), '-infinity'::timestamptz)
              and p.received_at < coalesce(cast(:before as timestamptz), 'infinity'::timestamptz)
            order by said.said_at desc, p.code desc
            limit :most offset :from
            """;
    private static final String EARLIER_SQL =
            """
            select version, title, question, reply, said_at from petition.publication
            where petition = :petition order by version
            """;
    private static final String FORGET_TEXTS_SQL = "delete from petition.text where petition = :id";
    private static final String FORGET_FILES_SQL = "delete from petition.file where petition = :id";
    private static final String FORGET_LETTERS_SQL =
            "delete from petition.letter where petition = :id";
    private static final String FORGET_SENDER_SQL =
            "delete from petition.sender where petition = :id";

    /** How it read from a moment on. */
    public record Said(int version, Instant at, PublicText text) {}

    private final JdbcClient jdbc;
    private final SenderNotices notices;

    PublishedReplies(JdbcClient jdbc, SenderNotices notices) {
        this.jdbc = jdbc;
        this.notices = notices;
    }

    void say(UUID petition, int version, PublicText text, Instant at) {
        jdbc.sql(SAY_SQL)
                .param("petition", petition)
                .param("version", version)
                .param("title", text.title())
                .param("question", text.question())
                .param("reply", text.reply())
                .param("at", Sql.at(at))
                .param("folded", VietnameseText.fold(text.whole()))
                .update();
    }

    /** Newest first, at most {@code most} from a row on. */
    public List<Publication> list(PublicationFilter filter, int from, int most) {
        return jdbc.sql(ALL_SQL)
                .param("text", VietnameseText.fold(filter.text()))
                .param("agency", filter.agency(), Types.OTHER)
                .param("field", filter.field())
                .param("unfiled", filter.unfiled())
                .param("open", filter.open(), Types.BOOLEAN)
                .param("codes", filter.codes().toArray(String[]::new))
                .param("after", Sql.at(filter.after()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("before", Sql.at(filter.before()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("from", from)
                .param("most", most)
                .query(PublishedReplies::publication)
                .list();
    }

    public Optional<Publication> find(String code) {
        return code.isBlank()
                ? Optional.empty()
                : list(PublicationFilter.only(List.of(code.strip())), 0, 1).stream().findFirst();
    }

    /** Every reading of one there has been, oldest first. */
    List<Said> readings(UUID petition) {
        return jdbc.sql(EARLIER_SQL)
                .param("petition", petition)
                .query((row, n) ->
                        new Said(row.getInt("version"), Sql.instant(row, "said_at"), text(row)))
                .list();
    }

    /**
     * Deletes sender, texts, files, signed letters and messages; what is published names nobody and
     * stays.
     */
    void forget(UUID petition) {
        jdbc.sql(FORGET_TEXTS_SQL).param("id", petition).update();
        jdbc.sql(FORGET_FILES_SQL).param("id", petition).update();
        jdbc.sql(FORGET_LETTERS_SQL).param("id", petition).update();
        jdbc.sql(FORGET_SENDER_SQL).param("id", petition).update();
        notices.forget(petition);
    }

    private static PublicText text(ResultSet row) throws SQLException {
        return new PublicText(
                row.getString("title"), row.getString("question"), row.getString("reply"));
    }

    private static Publication publication(ResultSet row, int n) throws SQLException {
        return new Publication(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("code"),
                Objects.requireNonNull(row.getObject("agency", UUID.class)),
                row.getString("field"),
                row.getString("procedure"),
                row.getString("subject"),
                Sql.instant(row, "received_at"),
                Sql.instant(row, "first_at"),
                Sql.instant(row, "said_at"),
                row.getBoolean("open"),
                text(row));
    }
}
