package vn.motcua.catalog.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileUse;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.sql.Sql;

/** The rows of what became known of decisions, and of their papers. */
@Component
class PublicationStore implements FileUse {

    private static final String ENTERED_SQL =
            """
            insert into catalog.decision_entry (id, decision, entered_on, noted_at, noted_by)
            values (:id, :decision, :day, :at, :by)
            """;
    private static final String ENTRIES_SQL =
            """
            select distinct on (decision) decision, entered_on, noted_by from catalog.decision_entry
            where decision in (:decisions)
            order by decision, noted_at desc, id desc
            """;
    private static final String ENTERED_BETWEEN_SQL =
            """
            select decision from (
                select distinct on (decision) decision, entered_on from catalog.decision_entry
                where noted_at <= :known order by decision, noted_at desc, id desc) e
            where entered_on between :from and :to
            """;
    private static final String RECEIVED_SQL =
            """
            insert into catalog.decision_receipt (id, decision, received_on, was, why, noted_at, noted_by)
            values (:id, :decision, :day, :was, :why, :at, :by)
            """;
    private static final String ADD_SQL =
            """
            insert into catalog.decision_paper (id, decision, kind, name, file, size, noted_at, noted_by)
            values (:id, :decision, :kind, :name, :file, :size, :at, :by)
            """;
    private static final String PAPERS_SQL =
            """
            select id, decision, kind, name, file, size, noted_at from catalog.decision_paper
            where decision = :decision and withdrawn_at is null
            order by kind desc, noted_at, id
            """;
    private static final String WITHDRAW_SQL =
            """
            update catalog.decision_paper set withdrawn_at = :at
            where id = :id and withdrawn_at is null
            """;
    private static final String USED_SQL =
            "select file from catalog.decision_paper where file in (:hashes)";

    /** When a decision was entered into the national database, and who said so. */
    record Entry(LocalDate on, UUID by) {}

    /**
     * When the office got a decision.
     *
     * @param was what was known before, and {@code why} it was wrong; both null where nothing was
     */
    record Receipt(LocalDate on, @Nullable LocalDate was, @Nullable String why) {}

    private final JdbcClient jdbc;

    PublicationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void entered(UUID decision, LocalDate day, Instant at, UUID by) {
        jdbc.sql(ENTERED_SQL)
                .param("id", Uuid7.next())
                .param("decision", decision)
                .param("day", day)
                .param("at", Sql.at(at))
                .param("by", by)
                .update();
    }

    void received(UUID decision, Receipt receipt, Instant at, UUID by) {
        jdbc.sql(RECEIVED_SQL)
                .param("id", Uuid7.next())
                .param("decision", decision)
                .param("day", receipt.on())
                .param("was", receipt.was())
                .param("why", receipt.why())
                .param("at", Sql.at(at))
                .param("by", by)
                .update();
    }

    /** By decision, what was said last. */
    Map<UUID, Entry> entries(Collection<UUID> decisions) {
        return decisions.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(ENTRIES_SQL)
                        .param("decisions", decisions)
                        .query((row, n) ->
                                Map.entry(
                                        Objects.requireNonNull(
                                                row.getObject("decision", UUID.class)),
                                        new Entry(
                                                Objects.requireNonNull(
                                                        row.getObject(
                                                                "entered_on", LocalDate.class)),
                                                Objects.requireNonNull(
                                                        row.getObject("noted_by", UUID.class)))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those entered into the national database in a period, as was said last by a moment. */
    Set<UUID> enteredBetween(LocalDate from, LocalDate to, Instant known) {
        return jdbc.sql(ENTERED_BETWEEN_SQL)
                .param("from", from)
                .param("to", to)
                .param("known", Sql.at(known))
                .query((row, n) -> Objects.requireNonNull(row.getObject("decision", UUID.class)))
                .set();
    }

    void add(DecisionPaper paper, UUID by) {
        jdbc.sql(ADD_SQL)
                .param("id", paper.id())
                .param("decision", paper.decision())
                .param("kind", paper.kind().name())
                .param("name", paper.name())
                .param("file", paper.file())
                .param("size", paper.size())
                .param("at", Sql.at(paper.notedAt()))
                .param("by", by)
                .update();
    }

    /** The decision first, then its annexes as they came; what was withdrawn is left out. */
    List<DecisionPaper> papers(UUID decision) {
        return jdbc.sql(PAPERS_SQL)
                .param("decision", decision)
                .query(PublicationStore::paper)
                .list();
    }

    Optional<DecisionPaper> paper(UUID decision, UUID id) {
        return papers(decision).stream().filter(paper -> paper.id().equals(id)).findFirst();
    }

    boolean withdraw(UUID paper, Instant at) {
        return jdbc.sql(WITHDRAW_SQL).param("id", paper).param("at", Sql.at(at)).update() == 1;
    }

    /** A withdrawn paper is kept too: the journal names it. */
    @Override
    public Set<String> used(Collection<String> hashes) {
        return jdbc.sql(USED_SQL).param("hashes", hashes).query((row, n) -> row.getString(1)).set();
    }

    private static DecisionPaper paper(ResultSet row, int n) throws SQLException {
        return new DecisionPaper(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("decision", UUID.class)),
                DecisionPaper.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("file"),
                row.getLong("size"),
                Sql.instant(row, "noted_at"));
    }
}
