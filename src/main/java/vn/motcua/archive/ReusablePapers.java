package vn.motcua.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.citizen.Citizen;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.law.DatedRows;
import vn.motcua.kernel.sql.Sql;

/**
 * Papers of the store that stand for papers of a dossier, so that nobody hands in again what the
 * administration gave. Whoever files uses what is their own; no consent is asked of them for that.
 */
@Component
@LegalBasis("nd-45-2020#16")
public class ReusablePapers {

    private static final String USED_SQL =
            """
            insert into archive.reuse (dossier, paper, result, file, at)
            values (:dossier, :paper, :result, :file, :at)
            on conflict (dossier, paper, result) do nothing
            """;
    private static final String DROPPED_SQL =
            "delete from archive.reuse where dossier = :dossier and paper = :paper and file = :file";

    private final DatedRows rows = DatedRows.read("reuse");
    private final OwnerStore store;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ReusablePapers(OwnerStore store, JdbcClient jdbc, BusinessClock clock) {
        this.store = store;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Codes of results that stand for a paper of a procedure on a day. */
    Set<String> types(String procedure, String paper, LocalDate on) {
        return rows.onOrFirst(on).find(procedure + "/" + paper).stream()
                .flatMap(codes -> Stream.of(codes.split(",")))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a result may be taken for a paper today. */
    private boolean fits(ArchivedResult result, Set<String> types, LocalDate today) {
        return types.contains(result.words().type()) && result.force(today) == ResultForce.IN_FORCE;
    }

    /**
     * What somebody's store holds in force for each of the papers, signed last first. Asks the
     * database only where a paper can be had from the store at all.
     */
    public Map<String, List<StoredPaper>> offered(
            String procedure, Collection<String> papers, Citizen who) {
        LocalDate today = clock.today();
        Map<String, Set<String>> wanted = new HashMap<>();
        for (String paper : papers) {
            Set<String> types = types(procedure, paper, today);
            if (!types.isEmpty()) {
                wanted.put(paper, types);
            }
        }
        if (wanted.isEmpty()) {
            return Map.of();
        }
        List<StoredPaper> held = store.of(who);
        Map<String, List<StoredPaper>> offered = new HashMap<>();
        wanted.forEach((paper, types) -> {
            List<StoredPaper> fitting =
                    held.stream().filter(one -> fits(one.result(), types, today)).toList();
            if (!fitting.isEmpty()) {
                offered.put(paper, fitting);
            }
        });
        return offered;
    }

    /** Notes that a paper of a dossier, or of the draft that becomes it, is one of the store. */
    public void used(UUID dossier, String paper, ArchivedResult result) {
        Attested attested = result.attested();
        Instant now = clock.instant();
        jdbc.sql(USED_SQL)
                .param("dossier", dossier)
                .param("paper", paper)
                .param("result", result.id())
                .param("file", attested == null ? "" : attested.file())
                .param("at", Sql.at(now))
                .update();
    }

    /** It was taken out again. */
    public void dropped(UUID dossier, String paper, String file) {
        jdbc.sql(DROPPED_SQL)
                .param("dossier", dossier)
                .param("paper", paper)
                .param("file", file)
                .update();
    }
}
