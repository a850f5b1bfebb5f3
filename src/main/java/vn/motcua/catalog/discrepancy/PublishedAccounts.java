package vn.motcua.catalog.discrepancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.SourceFile;
import vn.motcua.catalog.file.ProcedureFiles;

/**
 * What the publication decisions that were applied published of each procedure; the last one
 * counts. They never change, so each is read once.
 */
@Component
class PublishedAccounts {

    private static final String APPLIED_SQL =
            """
            select id, number, effective_on from catalog.decision
            where applied_at is not null order by effective_on, applied_at, id
            """;
    private static final String FILES_SQL =
            "select name, content from catalog.decision_file where decision = :id order by name";

    /** A decision that was applied. */
    private record Applied(UUID id, String number, LocalDate effectiveOn) {}

    private final JdbcClient jdbc;
    private final LocalAccounts accounts;
    private final Map<UUID, List<ProcedureVersion>> read = new ConcurrentHashMap<>();

    PublishedAccounts(JdbcClient jdbc, LocalAccounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** By code, of decisions in effect on the day. */
    Map<String, Account> all(LocalDate on) {
        Map<String, Account> found = new HashMap<>();
        for (Applied decision : applied(on)) {
            for (ProcedureVersion version : versions(decision)) {
                found.put(version.code(), account(version, decision));
            }
        }
        return found;
    }

    Optional<Account> find(String code, LocalDate on) {
        Account found = null;
        for (Applied decision : applied(on)) {
            for (ProcedureVersion version : versions(decision)) {
                found = version.code().equals(code) ? account(version, decision) : found;
            }
        }
        return Optional.ofNullable(found);
    }

    private Account account(ProcedureVersion version, Applied decision) {
        return accounts.of(version, decision.number(), decision.effectiveOn());
    }

    private List<Applied> applied(LocalDate on) {
        return jdbc
                .sql(APPLIED_SQL)
                .query((row, n) ->
                        new Applied(
                                Objects.requireNonNull(row.getObject("id", UUID.class)),
                                row.getString("number"),
                                Objects.requireNonNull(
                                        row.getObject("effective_on", LocalDate.class))))
                .list()
                .stream()
                .filter(decision -> !decision.effectiveOn().isAfter(on))
                .toList();
    }

    private List<ProcedureVersion> versions(Applied decision) {
        return read.computeIfAbsent(
                decision.id(),
                id -> {
                    List<SourceFile> files =
                            jdbc.sql(FILES_SQL)
                                    .param("id", id)
                                    .query((row, n) ->
                                            new SourceFile(
                                                    row.getString("name"),
                                                    row.getString("content")))
                                    .list();
                    List<ProcedureVersion> versions = new ArrayList<>();
                    ProcedureFiles.read(files).forEach(draft -> versions.add(draft.version()));
                    return List.copyOf(versions);
                });
    }

    /** Changes whenever another decision is applied or comes into effect. */
    String mark(LocalDate on) {
        return String.valueOf(applied(on).stream().map(Applied::id).toList().hashCode());
    }
}
