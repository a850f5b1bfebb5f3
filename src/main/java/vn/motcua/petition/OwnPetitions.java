package vn.motcua.petition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.citizen.AccountErasure;
import vn.motcua.citizen.AccountMerge;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.sql.Sql;

/**
 * Petitions that were sent by somebody who was signed in. Who leaves takes only the tie to the
 * account along: the petition is answered all the same, and erased after its time of keeping.
 */
@Component
public class OwnPetitions implements AccountErasure, AccountMerge {

    private static final String MINE_SQL =
            """
            select p.code, s.secret, coalesce(t.body, '') as title, p.status, p.received_at
            from petition.sender s
            join petition.petition p on p.id = s.petition
            left join petition.text t on t.petition = p.id and t.version = 1 and t.kind = 'TITLE'
            where s.account = :account
            order by p.received_at desc, p.id
            limit 200
            """;
    private static final String MERGE_SQL =
            "update petition.sender set account = :into where account = :from";

    /** One of them, with what it is looked up by. */
    public record Own(
            String code, String secret, String title, PetitionStatus status, Instant receivedAt) {}

    private final JdbcClient jdbc;

    OwnPetitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first, at most two hundred. */
    public List<Own> of(UUID account) {
        return jdbc.sql(MINE_SQL)
                .param("account", account)
                .query((row, n) ->
                        new Own(
                                row.getString("code"),
                                row.getString("secret"),
                                row.getString("title"),
                                PetitionStatus.valueOf(row.getString("status")),
                                Sql.instant(row, "received_at")))
                .list();
    }

    @Override
    public Optional<Refusal> hindrance(UUID account) {
        return Optional.empty();
    }

    @Override
    public void erase(UUID account) {
        jdbc.sql(MERGE_SQL).param("into", null).param("from", account).update();
    }

    @Override
    public void merge(UUID from, UUID into) {
        jdbc.sql(MERGE_SQL).param("into", into).param("from", from).update();
    }
}
