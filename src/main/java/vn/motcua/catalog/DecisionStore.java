package vn.motcua.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The rows of publication decisions. */
@Component
class DecisionStore {

    private static final String SAVE_SQL =
            """
            insert into catalog.decision (id, number, signed_on, effective_on, received_on, basis_on,
                shortened, issuer, saved_at)
            values (:id, :number, :signed, :effective, :received, :basis, :shortened, :issuer, :at)
            """;
    private static final String SAVE_FILE_SQL =
            "insert into catalog.decision_file (decision, name, content) values (:id, :name, :text)";
    private static final String SAVE_ABOLISHED_SQL =
            """
            insert into catalog.decision_abolished (decision, code, replaced_by)
            values (:id, :code, :by)
            """;
    private static final String FIND_SQL =
            """
            select id, number, signed_on, effective_on, basis_on, shortened, issuer, applied_at,
                coalesce(
                    (select r.received_on from catalog.decision_receipt r
                     where r.decision = d.id order by r.noted_at desc, r.id desc limit 1),
                    received_on) as received_on
            from catalog.decision d where id = :id
            """;
    private static final String ALL_SQL =
            """
            select id, number, signed_on, effective_on, basis_on, shortened, issuer, applied_at,
                coalesce(
                    (select r.received_on from catalog.decision_receipt r
                     where r.decision = d.id order by r.noted_at desc, r.id desc limit 1),
                    received_on) as received_on
            from catalog.decision d order by signed_on desc, id desc limit 200
            """;
    private static final String FILES_SQL =
            "select name, content from catalog.decision_file where decision = :id order by name";
    private static final String ABOLISHED_SQL =
            """
            select code, replaced_by from catalog.decision_abolished
            where decision = :id order by code
            """;
    private static final String ABOLITIONS_SQL =
            """
            select a.code, d.effective_on, d.number, a.replaced_by
            from catalog.decision_abolished a
            join catalog.decision d on d.id = a.decision
            where d.applied_at is not null
            order by d.effective_on, a.code
            """;
    private static final String WITH_CODES_FRAGMENT =
            """
            select id, number, signed_on, effective_on, received_on, basis_on, shortened, issuer,
                applied_at,
                array(select a.code from catalog.decision_abolished a
                      where a.decision = d.id order by a.code) as codes,
                array(select a.replaced_by from catalog.decision_abolished a
                      where a.decision = d.id order by a.code) as replacements
            from catalog.decision d
            """;
    private static final String RECEIVED_SQL =
            WITH_CODES_FRAGMENT
                    + """
                    where received_on between :from and :to
                    order by received_on, number, id
                    """;
    private static final String SIGNED_SQL =
            WITH_CODES_FRAGMENT
                    + """
                    where saved_at <= :known
                      and (signed_on between :from and :to or id = any(cast(:also as uuid[])))
                    order by signed_on, number, id
                    """;
    private static final String FILES_OF_SQL =
            """
            select decision, name, content from catalog.decision_file
            where decision in (:decisions) order by decision, name
            """;
    private static final String APPLIED_SQL =
            "update catalog.decision set applied_at = :at where id = :id and applied_at is null";
    private static final String DELETE_SQL =
            "delete from catalog.decision where id = :id and applied_at is null";

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(PublicationDecision d, Instant at) {
        jdbc.sql(SAVE_SQL)
                .param("id", d.id())
                .param("number", d.number())
                .param("signed", d.signedOn())
                .param("effective", d.effectiveOn())
                .param("received", d.receivedOn())
                .param("basis", d.basisOn())
                .param("shortened", d.shortened())
                .param("issuer", d.issuer().name())
                .param("at", Sql.at(at))
                .update();
        for (SourceFile file : d.files()) {
            jdbc.sql(SAVE_FILE_SQL)
                    .param("id", d.id())
                    .param("name", file.name())
                    .param("text", file.text())
                    .update();
        }
        for (PublicationDecision.Abolished one : d.abolished()) {
            jdbc.sql(SAVE_ABOLISHED_SQL)
                    .param("id", d.id())
                    .param("code", one.code())
                    .param("by", one.replacedBy())
                    .update();
        }
    }

    Optional<PublicationDecision> find(UUID id) {
        List<SourceFile> files =
                jdbc.sql(FILES_SQL)
                        .param("id", id)
                        .query((row, n) ->
                                new SourceFile(row.getString("name"), row.getString("content")))
                        .list();
        List<PublicationDecision.Abolished> abolished =
                jdbc.sql(ABOLISHED_SQL)
                        .param("id", id)
                        .query((row, n) ->
                                new PublicationDecision.Abolished(
                                        row.getString("code"), row.getString("replaced_by")))
                        .list();
        return jdbc.sql(FIND_SQL)
                .param("id", id)
                .query((row, n) -> decision(row, files, abolished))
                .optional();
    }

    /** All that applied decisions abolished, by day and code. */
    List<Abolition> abolitions() {
        return jdbc.sql(ABOLITIONS_SQL)
                .query((row, n) ->
                        new Abolition(
                                row.getString("code"),
                                Objects.requireNonNull(
                                        row.getObject("effective_on", LocalDate.class)),
                                row.getString("number"),
                                row.getString("replaced_by")))
                .list();
    }

    /** Without their files and codes; the last signed first, at most 200. */
    List<PublicationDecision> all() {
        return jdbc.sql(ALL_SQL).query((row, n) -> decision(row, List.of(), List.of())).list();
    }

    /** Those received in a period with what they abolish, without their files. */
    List<PublicationDecision> received(LocalDate from, LocalDate to) {
        return jdbc.sql(RECEIVED_SQL)
                .param("from", from)
                .param("to", to)
                .query((row, n) -> decision(row, List.of(), abolished(row)))
                .list();
    }

    /** The same of those signed in a period or named, as they were kept by a moment. */
    List<PublicationDecision> signed(
            LocalDate from, LocalDate to, Collection<UUID> also, Instant known) {
        return jdbc.sql(SIGNED_SQL)
                .param("from", from)
                .param("to", to)
                .param("also", also.stream().map(UUID::toString).toArray(String[]::new))
                .param("known", Sql.at(known))
                .query((row, n) -> decision(row, List.of(), abolished(row)))
                .list();
    }

    private static List<PublicationDecision.Abolished> abolished(ResultSet row)
            throws SQLException {
        String[] codes = (String[]) row.getArray("codes").getArray();
        String[] replacements = (String[]) row.getArray("replacements").getArray();
        return IntStream.range(0, codes.length)
                .mapToObj(i -> new PublicationDecision.Abolished(codes[i], replacements[i]))
                .toList();
    }

    /** The files of decisions. */
    Map<UUID, List<SourceFile>> files(Collection<UUID> decisions) {
        Map<UUID, List<SourceFile>> files = new HashMap<>();
        if (!decisions.isEmpty()) {
            jdbc.sql(FILES_OF_SQL)
                    .param("decisions", decisions)
                    .query(row -> {
                        files.computeIfAbsent(
                                        row.getObject("decision", UUID.class),
                                        id -> new ArrayList<>())
                                .add(
                                        new SourceFile(
                                                row.getString("name"), row.getString("content")));
                    });
        }
        return files;
    }

    /** False where it was applied before. */
    boolean applied(UUID id, Instant at) {
        return jdbc.sql(APPLIED_SQL).param("id", id).param("at", Sql.at(at)).update() == 1;
    }

    boolean delete(UUID id) {
        return jdbc.sql(DELETE_SQL).param("id", id).update() == 1;
    }

    private static PublicationDecision decision(
            ResultSet row, List<SourceFile> files, List<PublicationDecision.Abolished> abolished)
            throws SQLException {
        return new PublicationDecision(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("number"),
                Objects.requireNonNull(row.getObject("signed_on", LocalDate.class)),
                Objects.requireNonNull(row.getObject("effective_on", LocalDate.class)),
                row.getObject("received_on", LocalDate.class),
                row.getObject("basis_on", LocalDate.class),
                row.getBoolean("shortened"),
                PublicationDecision.Issuer.valueOf(row.getString("issuer")),
                files,
                abolished,
                Sql.instantOrNull(row, "applied_at"));
    }
}
