package vn.motcua.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The rows of directive letters. */
@Component
class DirectiveStore {

    private static final String INSERT_SQL =
            """
            insert into letter.letter (id, agency, kind, subject, body, reply_by, signer_title, signer, state,
                drafted_at, drafted_by)
            values (:id, :agency, :kind, :subject, :body, :replyBy, :signerTitle, :signer, 'DRAFT', :at, :by)
            """;
    private static final String RECIPIENT_SQL =
            "insert into letter.recipient (letter, position, unit) values (:letter, :position, :unit)";
    private static final String ITEM_SQL =
            """
            insert into letter.item (letter, position, topic, unit, code, source, task, due)
            values (:letter, :position, :topic, :unit, :code, :source, :task, :due)
            """;
    private static final String UPDATE_SQL =
            """
            update letter.letter set subject = :subject, body = :body, reply_by = :replyBy,
                signer_title = :signerTitle, signer = :signer
            where id = :id and state = 'DRAFT'
            """;
    private static final String SENT_SQL =
            """
            update letter.letter set state = 'SENT', number = :number, signed_on = :day, file = :file,
                file_name = :fileName
            where id = :id and state = 'DRAFT'
            """;
    private static final String DISCARD_SQL =
            "update letter.letter set state = 'DISCARDED' where id = :id and state = 'DRAFT'";
    private static final String REPLY_SQL =
            """
            update letter.recipient set replied_on = :day, reply = :reply, reply_number = :number,
                reply_file = :file, reply_file_name = :fileName, replied_by = :by
            where letter = :letter and unit = :unit and replied_on is null
            """;
    private static final String ESCALATE_SQL =
            """
            update letter.recipient set escalated_on = :day
            where letter = :letter and unit in (:units) and escalated_on is null
            """;
    private static final String STAMP_SQL =
            """
            select (select count(*) || ':' || count(signed_on) || ':'
                    || count(*) filter (where state = 'DISCARDED') from letter.letter) || ':'
                || (select count(replied_on) || ':' || count(escalated_on) from letter.recipient) as stamp
            """;
    private static final String LETTERS_SQL =
            """
            select id, agency, kind, subject, body, reply_by, signer_title, signer, state, number, signed_on,
                file, file_name, drafted_at, drafted_by
            from letter.letter where state <> 'DISCARDED' and (cast(:id as uuid) is null or id = :id)
            order by coalesce(signed_on, cast(drafted_at at time zone 'Asia/Ho_Chi_Minh' as date)) desc, id desc
            """;
    private static final String RECIPIENTS_SQL =
            """
            select letter, unit, replied_on, reply, reply_number, reply_file, reply_file_name, escalated_on
            from letter.recipient where cast(:id as uuid) is null or letter = :id order by letter, position
            """;
    private static final String ITEMS_SQL =
            """
            select letter, topic, unit, code, source, task, due from letter.item
            where cast(:id as uuid) is null or letter = :id order by letter, position
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    DirectiveStore(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void insert(Letter letter) {
        words(jdbc.sql(INSERT_SQL), letter.words(), letter.replyBy())
                .param("id", letter.id())
                .param("agency", letter.agency())
                .param("kind", letter.kind().name())
                .param("at", Sql.at(letter.draftedAt()))
                .param("by", letter.draftedBy())
                .update();
        List<SqlParameterSource> recipients = new ArrayList<>();
        for (Recipient one : letter.recipients()) {
            recipients.add(
                    new MapSqlParameterSource()
                            .addValue("letter", letter.id())
                            .addValue("position", recipients.size())
                            .addValue("unit", one.unit()));
        }
        batch.batchUpdate(RECIPIENT_SQL, recipients.toArray(SqlParameterSource[]::new));
        List<SqlParameterSource> items = new ArrayList<>();
        for (LetterItem one : letter.items()) {
            items.add(
                    new MapSqlParameterSource()
                            .addValue("letter", letter.id())
                            .addValue("position", items.size())
                            .addValue("topic", one.topic())
                            .addValue("unit", one.unit())
                            .addValue("code", one.code())
                            .addValue("source", one.source())
                            .addValue("task", one.task())
                            .addValue("due", one.due()));
        }
        if (!items.isEmpty()) {
            batch.batchUpdate(ITEM_SQL, items.toArray(SqlParameterSource[]::new));
        }
    }

    boolean update(UUID id, LetterWords words, @Nullable LocalDate replyBy) {
        return words(jdbc.sql(UPDATE_SQL), words, replyBy).param("id", id).update() == 1;
    }

    private static JdbcClient.StatementSpec words(
            JdbcClient.StatementSpec statement, LetterWords words, @Nullable LocalDate replyBy) {
        return statement
                .param("subject", words.subject())
                .param("body", words.body())
                .param("replyBy", replyBy)
                .param("signerTitle", words.signerTitle())
                .param("signer", words.signer());
    }

    boolean sent(UUID id, String number, LocalDate day, String file, String fileName) {
        return jdbc.sql(SENT_SQL)
                        .param("id", id)
                        .param("number", number)
                        .param("day", day)
                        .param("file", file)
                        .param("fileName", fileName)
                        .update()
                == 1;
    }

    boolean discard(UUID id) {
        return jdbc.sql(DISCARD_SQL).param("id", id).update() == 1;
    }

    boolean reply(UUID letter, Recipient answer, UUID by) {
        return jdbc.sql(REPLY_SQL)
                        .param("letter", letter)
                        .param("unit", answer.unit())
                        .param("day", answer.repliedOn())
                        .param("reply", answer.reply())
                        .param("number", answer.replyNumber())
                        .param("file", answer.replyFile())
                        .param("fileName", answer.replyFileName())
                        .param("by", by)
                        .update()
                == 1;
    }

    void escalate(UUID letter, List<UUID> units, LocalDate day) {
        jdbc.sql(ESCALATE_SQL)
                .param("letter", letter)
                .param("units", units)
                .param("day", day)
                .update();
    }

    /** Newest first, without those thrown away. Three statements, however many there are. */
    List<Letter> all() {
        return read(null);
    }

    String stamp() {
        return jdbc.sql(STAMP_SQL).query(String.class).single();
    }

    Optional<Letter> find(UUID id) {
        return read(id).stream().findFirst();
    }

    private List<Letter> read(@Nullable UUID id) {
        Map<UUID, List<Recipient>> recipients = new HashMap<>();
        jdbc.sql(RECIPIENTS_SQL)
                .param("id", id, Types.OTHER)
                .query((row, n) ->
                        recipients
                                .computeIfAbsent(uuid(row, "letter"), one -> new ArrayList<>())
                                .add(recipient(row)))
                .list();
        Map<UUID, List<LetterItem>> items = new HashMap<>();
        jdbc.sql(ITEMS_SQL)
                .param("id", id, Types.OTHER)
                .query((row, n) ->
                        items.computeIfAbsent(uuid(row, "letter"), one -> new ArrayList<>())
                                .add(item(row)))
                .list();
        return jdbc.sql(LETTERS_SQL)
                .param("id", id, Types.OTHER)
                .query((row, n) -> {
                    UUID own = uuid(row, "id");
                    return letter(
                            row,
                            own,
                            recipients.getOrDefault(own, List.of()),
                            items.getOrDefault(own, List.of()));
                })
                .list();
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        return new Recipient(
                uuid(row, "unit"),
                row.getObject("replied_on", LocalDate.class),
                row.getString("reply"),
                row.getString("reply_number"),
                row.getString("reply_file"),
                row.getString("reply_file_name"),
                row.getObject("escalated_on", LocalDate.class));
    }

    private static LetterItem item(ResultSet row) throws SQLException {
        return new LetterItem(
                uuid(row, "topic"),
                uuid(row, "unit"),
                row.getString("code"),
                row.getString("source"),
                row.getString("task"),
                Objects.requireNonNull(row.getObject("due", LocalDate.class)));
    }

    private static Letter letter(
            ResultSet row, UUID id, List<Recipient> recipients, List<LetterItem> items)
            throws SQLException {
        return new Letter(
                id,
                uuid(row, "agency"),
                LetterKind.valueOf(row.getString("kind")),
                new LetterWords(
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("signer_title"),
                        row.getString("signer")),
                row.getObject("reply_by", LocalDate.class),
                LetterState.valueOf(row.getString("state")),
                row.getString("number"),
                row.getObject("signed_on", LocalDate.class),
                row.getString("file"),
                row.getString("file_name"),
                Sql.instant(row, "drafted_at"),
                uuid(row, "drafted_by"),
                recipients,
                items);
    }
}
