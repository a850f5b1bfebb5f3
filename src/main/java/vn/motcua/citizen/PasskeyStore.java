package vn.motcua.citizen;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The rows of passkeys; user names of the library are ids of accounts. */
@Component
class PasskeyStore implements CredentialRepository {

    private static final String OF_SQL =
            """
            select id, name, added_at, used_at
              from citizen.passkey
             where account = :account
             order by added_at
            """;

    private static final String CREDENTIALS_SQL =
            "select credential from citizen.passkey where account = :account";

    private static final String ACCOUNT_SQL =
            """
            select p.account
              from citizen.passkey p
              join citizen.account a on a.id = p.account
             where p.handle = :handle
               and a.closed_at is null
             limit 1
            """;

    private static final String BY_CREDENTIAL_SQL =
            """
            select credential, handle, public_key, sign_count
              from citizen.passkey
             where credential = :credential
            """;

    private static final String ADD_SQL =
            """
            insert into citizen.passkey (credential, id, account, handle, public_key, sign_count, name, added_at)
            values (:credential, :id, :account, :handle, :key, :count, :name, :at)
            """;

    private static final String USED_SQL =
            """
            update citizen.passkey
               set sign_count = :count, used_at = :at
             where credential = :credential
            """;

    private static final String REMOVE_SQL =
            "delete from citizen.passkey where id = :id and account = :account";

    private final JdbcClient jdbc;

    PasskeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static ByteArray handle(UUID account) {
        return new ByteArray(
                ByteBuffer.allocate(16)
                        .putLong(account.getMostSignificantBits())
                        .putLong(account.getLeastSignificantBits())
                        .array());
    }

    List<Passkey> of(UUID account) {
        return jdbc.sql(OF_SQL)
                .param("account", account)
                .query((row, n) ->
                        new Passkey(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                Sql.instant(row, "added_at"),
                                Sql.instantOrNull(row, "used_at")))
                .list();
    }

    void add(UUID id, UUID account, RegisteredCredential credential, String name, Instant at) {
        jdbc.sql(ADD_SQL)
                .param("credential", credential.getCredentialId().getBytes())
                .param("id", id)
                .param("account", account)
                .param("handle", credential.getUserHandle().getBytes())
                .param("key", credential.getPublicKeyCose().getBytes())
                .param("count", credential.getSignatureCount())
                .param("name", name)
                .param("at", Sql.at(at))
                .update();
    }

    void used(ByteArray credential, long count, Instant at) {
        jdbc.sql(USED_SQL)
                .param("credential", credential.getBytes())
                .param("count", count)
                .param("at", Sql.at(at))
                .update();
    }

    boolean remove(UUID account, UUID id) {
        return jdbc.sql(REMOVE_SQL).param("account", account).param("id", id).update() == 1;
    }

    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String username) {
        return jdbc
                .sql(CREDENTIALS_SQL)
                .param("account", UUID.fromString(username))
                .query(byte[].class)
                .list()
                .stream()
                .map(id -> PublicKeyCredentialDescriptor.builder().id(new ByteArray(id)).build())
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String username) {
        return Optional.of(handle(UUID.fromString(username)));
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray handle) {
        return jdbc.sql(ACCOUNT_SQL)
                .param("handle", handle.getBytes())
                .query(UUID.class)
                .optional()
                .map(UUID::toString);
    }

    @Override
    public Optional<RegisteredCredential> lookup(ByteArray credential, ByteArray handle) {
        return lookupAll(credential).stream()
                .filter(c -> c.getUserHandle().equals(handle))
                .findFirst();
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray credential) {
        return Set.copyOf(
                jdbc.sql(BY_CREDENTIAL_SQL)
                        .param("credential", credential.getBytes())
                        .query((row, n) -> registered(row))
                        .list());
    }

    private static RegisteredCredential registered(ResultSet row) throws SQLException {
        return RegisteredCredential.builder()
                .credentialId(new ByteArray(row.getBytes("credential")))
                .userHandle(new ByteArray(row.getBytes("handle")))
                .publicKeyCose(new ByteArray(row.getBytes("public_key")))
                .signatureCount(row.getLong("sign_count"))
                .build();
    }
}
