package vn.motcua.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.sql.Sql;

/** The rows of petitions, of their senders, texts and files. */
@Component
class PetitionStore {

    private static final String SERIAL_SQL =
            """
            insert into petition.serial (day, last) values (:day, 1)
            on conflict (day) do update set last = petition.serial.last + 1
            returning last
            """;
    private static final String INSERT_SQL =
            """
            insert into petition.petition (id, code, channel, status, agency, agencies, unit, staff, subject,
                outcome, refused, field, procedure, dossier, received_at, recorded_at, next_due, last_at, over_at,
                approved_at, sent_at, published_at, lead, review, national_code, national_link,
                erased, version)
            values (:id, :code, :channel, :status, :agency, cast(:agencies as uuid[]), :unit, :staff, :subject,
                :outcome, :refused, :field, :procedure, :dossier, :received, :recorded, :due, :last, :over,
                :approved, :sent, :published, :lead, :review, :national, :link,
                :erased, :version)
            """;
    private static final String UPDATE_SQL =
            """
            update petition.petition
            set status = :status, agency = :agency, agencies = cast(:agencies as uuid[]), unit = :unit, staff = :staff,
                subject = :subject, outcome = :outcome, refused = :refused, field = :field, procedure = :procedure,
                next_due = :due, last_at = :last, over_at = :over, approved_at = :approved, sent_at = :sent,
                published_at = :published, lead = :lead, review = :review, national_code = :national,
                national_link = :link, erased = :erased, version = :version
            where id = :id
            """;
    private static final String SENDER_SQL =
            """
            insert into petition.sender (petition, name, address, phone, email, account, secret, language, salt)
            values (:petition, :name, :address, :phone, :email, :account, :secret, :language, :salt)
            """;
    private static final String CHANGE_SENDER_SQL =
            """
            update petition.sender set name = :name, address = :address, phone = :phone, email = :email
            where petition = :petition
            """;
    private static final String SENDER_OF_SQL =
            """
            select petition, name, address, phone, email, account, secret, language, salt
            from petition.sender where petition = :petition
            """;
    private static final String SENDERS_OF_SQL =
            """
            select petition, name, address, phone, email, account, secret, language, salt
            from petition.sender where petition = any(cast(:petitions as uuid[]))
            """;
    private static final String BY_CODE_SQL =
            """
            select id from petition.petition where code = :code or (national_code = :code and :code <> '')
            order by code = :code desc limit 1
            """;
    private static final String NAMED_SQL =
            """
            select p.code, p.national_code, p.received_at, coalesce(t.body, '') as title
            from petition.petition p
            left join petition.text t on t.petition = p.id and t.version = 1 and t.kind = 'TITLE'
            where p.code = any(cast(:codes as text[])) or p.national_code = any(cast(:codes as text[]))
            """;
    private static final String SECRET_SQL =
            """
            select p.id from petition.petition p join petition.sender s on s.petition = p.id
            where p.code = :code and s.secret = :secret
            """;
    private static final String JOINED_SQL =
            "select id, code from petition.petition where lead = :lead order by code";
    private static final String TEXT_SQL =
            "insert into petition.text (petition, version, kind, body) values (:petition, :version, :kind, :body)";
    private static final String TEXTS_SQL =
            "select version, kind, body from petition.text where petition = :petition order by version, kind";
    private static final String TEXTS_OF_SQL =
            """
            select petition, version, kind, body from petition.text
            where petition = any(cast(:petitions as uuid[])) order by petition, version, kind
            """;
    private static final String FILE_SQL =
            """
            insert into petition.file (id, petition, version, name, hash, size, media_type, attached_at)
            values (:id, :petition, :version, :name, :hash, :size, :type, :at)
            """;
    private static final String FILES_SQL =
            """
            select id, version, name, hash, size, media_type from petition.file
            where petition = :petition order by version, name, id
            """;

    private static final String LETTER_SQL =
            "insert into petition.letter (petition, version, hash) values (:petition, :version, :hash)";

    /**
     * By what a file of the national system tells one from others.
     *
     * @param title blank once it is erased
     */
    record Named(String code, String nationalCode, Instant receivedAt, String title) {}

    /** Who sent it, with what only the program knows of them. */
    record Known(Sender sender, String secret, byte[] salt) {}

    /** A file with what the page needs to lead to it. */
    record KeptFile(UUID id, int version, SentFile file) {}

    private final JdbcClient jdbc;

    PetitionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next code of a day; others wait until the caller's transaction is over. */
    String nextCode(LocalDate day) {
        int number = jdbc.sql(SERIAL_SQL).param("day", day).query(Integer.class).single();
        return "PAKN."
                + DateTimeFormatter.BASIC_ISO_DATE.format(day)
                + String.format(Locale.ROOT, ".%04d", number);
    }

    void insert(PetitionState state, Instant recorded) {
        row(jdbc.sql(INSERT_SQL), state)
                .param("code", state.code())
                .param("channel", state.channel().name())
                .param("dossier", state.dossier())
                .param("received", Sql.at(state.receivedAt()))
                .param("recorded", Sql.at(recorded))
                .update();
    }

    void update(PetitionState state) {
        row(jdbc.sql(UPDATE_SQL), state).update();
    }

    private static JdbcClient.StatementSpec row(
            JdbcClient.StatementSpec statement, PetitionState s) {
        PetitionState.Classification classified = s.classified();
        Set<UUID> agencies = new HashSet<>();
        s.legs().forEach(leg -> agencies.add(leg.agency()));
        return statement
                .param("id", s.id())
                .param("status", s.status().name())
                .param("agency", s.agency())
                .param("agencies", agencies.stream().map(UUID::toString).toArray(String[]::new))
                .param("unit", s.unit())
                .param("staff", s.staff())
                .param("subject", classified == null ? null : classified.subject().name())
                .param("outcome", classified == null ? null : classified.outcome().name())
                .param("refused", s.refused() == null ? null : s.refused().name())
                .param("field", s.field())
                .param("procedure", s.procedure())
                .param("due", s.nextDue())
                .param("last", Sql.at(s.lastAt()))
                .param("over", Sql.at(s.status().isOver() ? s.lastAt() : null))
                .param("approved", Sql.at(s.reply().approvedAt()))
                .param("sent", Sql.at(s.reply().sentAt()))
                .param("published", Sql.at(s.reply().publishedAt()))
                .param("lead", s.lead())
                .param("review", s.review())
                .param("national", s.nationalCode())
                .param("link", s.nationalLink())
                .param("erased", s.erased())
                .param("version", s.version());
    }

    void insert(UUID petition, Sender sender, String secret, byte[] salt) {
        sender(jdbc.sql(SENDER_SQL), petition, sender)
                .param("account", sender.account())
                .param("secret", secret)
                .param("language", sender.language())
                .param("salt", salt)
                .update();
    }

    void change(UUID petition, Sender sender) {
        sender(jdbc.sql(CHANGE_SENDER_SQL), petition, sender).update();
    }

    private static JdbcClient.StatementSpec sender(
            JdbcClient.StatementSpec statement, UUID petition, Sender sender) {
        return statement
                .param("petition", petition)
                .param("name", sender.name())
                .param("address", sender.address())
                .param("phone", sender.phone())
                .param("email", sender.email());
    }

    /** Empty once it is erased. */
    Optional<Known> sender(UUID petition) {
        return jdbc.sql(SENDER_OF_SQL)
                .param("petition", petition)
                .query(PetitionStore::known)
                .optional();
    }

    /** Of many; those whose sender is erased are left out. */
    Map<UUID, Sender> senders(Collection<UUID> petitions) {
        Map<UUID, Sender> all = new HashMap<>();
        jdbc.sql(SENDERS_OF_SQL)
                .param("petitions", ids(petitions))
                .query(row -> {
                    all.put(
                            Objects.requireNonNull(row.getObject("petition", UUID.class)),
                            known(row, 0).sender());
                });
        return all;
    }

    private static String[] ids(Collection<UUID> petitions) {
        return petitions.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static Known known(ResultSet row, int n) throws SQLException {
        return new Known(
                new Sender(
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getObject("account", UUID.class),
                        row.getString("language")),
                row.getString("secret"),
                row.getBytes("salt"));
    }

    /** By its own code, or that of the national system; both look alike, and the own goes first. */
    Optional<UUID> byCode(String code) {
        return jdbc.sql(BY_CODE_SQL).param("code", code).query(UUID.class).optional();
    }

    /** Those that have one of these codes in either system. */
    List<Named> named(Set<String> codes) {
        return jdbc.sql(NAMED_SQL)
                .param("codes", codes.toArray(String[]::new))
                .query((row, n) ->
                        new Named(
                                row.getString("code"),
                                row.getString("national_code"),
                                Sql.instant(row, "received_at"),
                                row.getString("title")))
                .list();
    }

    Optional<UUID> bySecret(String code, String secret) {
        return jdbc.sql(SECRET_SQL)
                .param("code", code)
                .param("secret", secret)
                .query(UUID.class)
                .optional();
    }

    /** Codes of those that are handled together with one. */
    Map<UUID, String> joined(UUID lead) {
        Map<UUID, String> codes = new LinkedHashMap<>();
        jdbc.sql(JOINED_SQL)
                .param("lead", lead)
                .query(row -> {
                    codes.put(
                            Objects.requireNonNull(row.getObject("id", UUID.class)),
                            Objects.requireNonNull(row.getString("code")));
                });
        return codes;
    }

    void insert(UUID petition, PetitionText text) {
        jdbc.sql(TEXT_SQL)
                .param("petition", petition)
                .param("version", text.version())
                .param("kind", text.kind().name())
                .param("body", text.body())
                .update();
    }

    List<PetitionText> texts(UUID petition) {
        return jdbc.sql(TEXTS_SQL).param("petition", petition).query(PetitionStore::text).list();
    }

    /** Of many, each in the order they were written. */
    Map<UUID, List<PetitionText>> texts(Collection<UUID> petitions) {
        Map<UUID, List<PetitionText>> all = new HashMap<>();
        jdbc.sql(TEXTS_OF_SQL)
                .param("petitions", ids(petitions))
                .query(row -> {
                    all.computeIfAbsent(
                                    Objects.requireNonNull(row.getObject("petition", UUID.class)),
                                    one -> new ArrayList<>())
                            .add(text(row, 0));
                });
        return all;
    }

    private static PetitionText text(ResultSet row, int n) throws SQLException {
        return new PetitionText(
                row.getInt("version"),
                TextKind.valueOf(row.getString("kind")),
                row.getString("body"));
    }

    void insert(UUID petition, int version, List<SentFile> files, Instant at) {
        for (SentFile file : files) {
            jdbc.sql(FILE_SQL)
                    .param("id", Uuid7.next())
                    .param("petition", petition)
                    .param("version", version)
                    .param("name", file.name())
                    .param("hash", file.hash())
                    .param("size", file.size())
                    .param("type", file.mediaType())
                    .param("at", Sql.at(at))
                    .update();
        }
    }

    /** Keeps the reply as it was signed. */
    void insertLetter(UUID petition, int version, String hash) {
        jdbc.sql(LETTER_SQL)
                .param("petition", petition)
                .param("version", version)
                .param("hash", hash)
                .update();
    }

    List<KeptFile> files(UUID petition) {
        List<KeptFile> all = new ArrayList<>();
        jdbc.sql(FILES_SQL)
                .param("petition", petition)
                .query((row, n) ->
                        all.add(
                                new KeptFile(
                                        Objects.requireNonNull(row.getObject("id", UUID.class)),
                                        row.getInt("version"),
                                        new SentFile(
                                                row.getString("name"),
                                                row.getString("hash"),
                                                row.getLong("size"),
                                                row.getString("media_type")))))
                .list();
        return all;
    }
}
