package vn.motcua.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.kernel.sql.Parts;
import vn.motcua.kernel.sql.Sql;

@Component
final class NoticeStore {

    private static final String INSERT_FRAGMENT =
            """
            insert into notice.message (id, channel, recipient, template, language, arguments,
                subject_kind, subject_id, demo, state, reason, next_at, queued_at, ended_at)
            values (?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?, ?)\
            """;

    private static final String INSERT_TO_FRAGMENT =
            """
            insert into notice.message (id, channel, recipient, template, language, arguments,
                subject_kind, subject_id, demo, state, reason, next_at, queued_at, ended_at)
            select cast(? as uuid), r.channel, r.recipient, ?, ?, cast(? as jsonb), ?, cast(? as uuid), ?, ?, ?,
                cast(? as timestamptz), cast(? as timestamptz), cast(? as timestamptz)
            from (%s) r (channel, recipient)\
            """;

    private static final String DUE_SQL =
            """
            select id
              from notice.message
             where state = 'QUEUED'
               and next_at <= :now
             order by next_at
             limit 100
            """;

    private static final String CLAIM_SQL =
            """
            update notice.message
               set attempts = attempts + 1, next_at = :again
             where id = :id
               and state = 'QUEUED'
               and next_at <= :now
            returning id, channel, recipient, template, language, arguments, subject_kind,
                   subject_id, state, reason, attempts, queued_at, read_at
            """;

    private static final String LATER_SQL =
            """
            update notice.message
               set reason = :reason, next_at = :next
             where id = :id
               and state = 'QUEUED'
            """;

    /**
     * What is written is how it really left. A code is a secret for minutes: where it has left, the
     * outbox forgets it.
     */
    private static final String END_SQL =
            """
            update notice.message
               set state = :state, reason = :reason, next_at = null, ended_at = :at,
                   channel = :channel, recipient = :recipient, language = :language,
                   arguments = case when :state in ('SENT', 'FAILED') and template like '%-code'
                       then cast('[]' as jsonb) else arguments end
             where id = :id
               and state = 'QUEUED'
            """;

    private static final String IN_APP_SQL =
            """
            select id, channel, recipient, template, language, arguments, subject_kind,
                   subject_id, state, reason, attempts, queued_at, read_at
              from notice.message
             where channel = 'IN_APP'
               and recipient = :recipient
             order by id desc
             limit :limit
            """;

    private static final String UNREAD_SQL =
            """
            select count(*)
              from notice.message
             where channel = 'IN_APP'
               and recipient = :recipient
               and read_at is null
            """;

    private static final String READ_SQL =
            """
            update notice.message
               set read_at = :at
             where channel = 'IN_APP'
               and recipient = :recipient
               and read_at is null
            """;

    private static final String ABOUT_SQL =
            """
            select id, channel, recipient, template, language, arguments, subject_kind,
                   subject_id, state, reason, attempts, queued_at, read_at
              from notice.message
             where subject_id = :subject
               and subject_kind = :kind
             order by id
            """;

    private static final String FORGET_SQL =
            "delete from notice.message where subject_id = :subject and subject_kind = :kind";

    private static final String FORGET_CODES_SQL =
            "delete from notice.message where recipient = :recipient and template like '%-code'";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static void insert(
            Parts parts,
            UUID id,
            Notice notice,
            NoticeState state,
            @Nullable String reason,
            Instant at) {
        parts.begin(INSERT_FRAGMENT).with(id, notice.channel().name(), notice.recipient());
        text(parts, notice.text(), state, reason, at);
    }

    /**
     * @param recipients as {@link Notices#queue(Notice.Text, String, Parts)} describes them
     */
    static void insert(
            Parts parts,
            UUID id,
            Notice.Text text,
            String recipients,
            NoticeState state,
            @Nullable String reason,
            Instant at) {
        parts.begin(INSERT_TO_FRAGMENT.formatted(recipients)).with(id);
        text(parts, text, state, reason, at);
    }

    private static void text(
            Parts parts, Notice.Text text, NoticeState state, @Nullable String reason, Instant at) {
        boolean waits = state == NoticeState.QUEUED;
        SubjectRef subject = text.subject();
        parts.with(text.template(), text.language().getLanguage())
                .with(JSON.writeValueAsString(text.arguments()))
                .with(subject == null ? null : subject.kind())
                .with(subject == null ? null : subject.id())
                .with(text.demo(), state.name(), reason)
                .with(Sql.at(waits ? at : null), Sql.at(at), Sql.at(waits ? null : at));
    }

    List<UUID> due(Instant now) {
        return jdbc.sql(DUE_SQL)
                .param("now", Sql.at(now))
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    /**
     * Takes a message for one attempt; should the node die in it, it comes back at {@code again}.
     */
    Optional<SentNotice> claim(UUID id, Instant now, Instant again) {
        return jdbc.sql(CLAIM_SQL)
                .param("id", id)
                .param("now", Sql.at(now))
                .param("again", Sql.at(again))
                .query(NoticeStore::notice)
                .optional();
    }

    void later(UUID id, String reason, Instant next) {
        jdbc.sql(LATER_SQL)
                .param("id", id)
                .param("reason", reason)
                .param("next", Sql.at(next))
                .update();
    }

    void end(SentNotice as, NoticeState state, @Nullable String reason, Instant at) {
        jdbc.sql(END_SQL)
                .param("id", as.id())
                .param("channel", as.channel().name())
                .param("recipient", as.recipient())
                .param("language", as.language().getLanguage())
                .param("state", state.name())
                .param("reason", reason)
                .param("at", Sql.at(at))
                .update();
    }

    List<SentNotice> inApp(String recipient, int limit) {
        return jdbc.sql(IN_APP_SQL)
                .param("recipient", recipient)
                .param("limit", limit)
                .query(NoticeStore::notice)
                .list();
    }

    long unread(String recipient) {
        return jdbc.sql(UNREAD_SQL).param("recipient", recipient).query(Long.class).single();
    }

    void read(String recipient, Instant at) {
        jdbc.sql(READ_SQL).param("recipient", recipient).param("at", Sql.at(at)).update();
    }

    List<SentNotice> about(SubjectRef subject) {
        return jdbc.sql(ABOUT_SQL)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query(NoticeStore::notice)
                .list();
    }

    void forgetCodes(String recipient) {
        jdbc.sql(FORGET_CODES_SQL).param("recipient", recipient).update();
    }

    void forget(SubjectRef subject) {
        jdbc.sql(FORGET_SQL).param("subject", subject.id()).param("kind", subject.kind()).update();
    }

    private static SentNotice notice(ResultSet row, int n) throws SQLException {
        String kind = row.getString("subject_kind");
        UUID subject = row.getObject("subject_id", UUID.class);
        return new SentNotice(
                row.getObject("id", UUID.class),
                NoticeChannel.valueOf(row.getString("channel")),
                row.getString("recipient"),
                row.getString("template"),
                Locale.of(row.getString("language")),
                Arrays.asList(JSON.readValue(row.getString("arguments"), String[].class)),
                kind == null || subject == null ? null : new SubjectRef(kind, subject),
                NoticeState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getInt("attempts"),
                Sql.instant(row, "queued_at"),
                Sql.instantOrNull(row, "read_at"));
    }
}
