package vn.motcua.archive;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.citizen.Citizen;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.sql.Sql;

/**
 * The electronic store of a citizen or a business (kho quản lý dữ liệu điện tử của tổ chức, cá
 * nhân): confirmed results of the dossiers that the account filed, and those of a number that an
 * identity provider vouches for. A number that was only typed opens nothing.
 */
@Component
@LegalBasis("nd-45-2020#16")
public class OwnerStore {

    private static final String OWN_SQL =
            ResultRows.SELECT_FRAGMENT
                    + """
                     where r.confirmed_at is not null and r.file <> ''
                       and (r.dossier = any(cast(:dossiers as uuid[]))
                         or r.owner_number <> '' and r.owner_number = any(cast(:numbers as text[])))
                     order by r.signed_on desc, r.id desc
                    """;
    private static final String SHARED_SQL =
            """
            select result, given_at from archive.sharing
            where withdrawn_at is null and result = any(cast(:ids as uuid[]))
            """;
    private static final String GIVE_SQL =
            """
            insert into archive.sharing (result, no, account, given_at)
            select :result, count(*) + 1, :account, :at from archive.sharing where result = :result
            """;
    private static final String WITHDRAW_SQL =
            """
            update archive.sharing set withdrawn_at = :at where result = :result and withdrawn_at is null
            """;

    private final JdbcClient jdbc;
    private final ResultStore store;
    private final ObjectProvider<OwnDossiers> dossiers;
    private final Journal journal;
    private final BusinessClock clock;

    OwnerStore(
            JdbcClient jdbc,
            ResultStore store,
            ObjectProvider<OwnDossiers> dossiers,
            Journal journal,
            BusinessClock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.dossiers = dossiers;
        this.journal = journal;
        this.clock = clock;
    }

    /** What somebody has, signed last first. */
    public List<StoredPaper> of(Citizen who) {
        List<ArchivedResult> results =
                jdbc.sql(OWN_SQL)
                        .param("dossiers", texts(dossiers(who)))
                        .param("numbers", numbers(who))
                        .query((row, n) -> ResultRows.result(row))
                        .list();
        Map<UUID, Instant> shared = shared(results);
        return results.stream().map(one -> new StoredPaper(one, shared.get(one.id()))).toList();
    }

    /**
     * @throws RefusalException where it is nothing of theirs
     */
    public StoredPaper find(UUID id, Citizen who) {
        return of(who).stream()
                .filter(one -> one.result().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusalException(new ArchiveRefusal.NoSuchPaper()));
    }

    /** Lets agencies use it for other dossiers, or no longer; said twice it is done once. */
    @Transactional
    public void share(UUID id, boolean allowed, Citizen who) {
        store.lock(id);
        StoredPaper paper = find(id, who);
        if (allowed == (paper.sharedSince() != null)) {
            return;
        }
        Instant now = clock.instant();
        if (allowed) {
            jdbc.sql(GIVE_SQL)
                    .param("result", id)
                    .param("account", who.account())
                    .param("at", Sql.at(now))
                    .update();
        } else {
            jdbc.sql(WITHDRAW_SQL).param("result", id).param("at", Sql.at(now)).update();
        }
        journal.write(
                id,
                ResultRegister.STREAM,
                List.of(
                        allowed
                                ? new ArchiveEvent.SharingGiven()
                                : new ArchiveEvent.SharingWithdrawn()),
                now,
                who.actor());
    }

    private Collection<UUID> dossiers(Citizen who) {
        return dossiers.stream().flatMap(one -> one.of(who.account()).stream()).toList();
    }

    /** Numbers that a provider vouches for in this session. */
    private static String[] numbers(Citizen who) {
        if (!who.level().isAsserted()) {
            return new String[0];
        }
        String number = who.organisation().isEmpty() ? who.idNumber() : who.taxNumber();
        return number.isEmpty() ? new String[0] : new String[] {number};
    }

    private Map<UUID, Instant> shared(List<ArchivedResult> results) {
        Map<UUID, Instant> shared = new HashMap<>();
        jdbc.sql(SHARED_SQL)
                .param("ids", texts(results.stream().map(ArchivedResult::id).toList()))
                .query(row -> {
                    shared.put(ResultRows.uuid(row, "result"), Sql.instant(row, "given_at"));
                });
        return shared;
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
