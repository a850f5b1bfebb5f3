package vn.motcua.identity;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.EmailAddress;
import vn.motcua.kernel.RefusalException;

/**
 * Where members of the staff want the digest of the morning by mail as well. Nobody has proven an
 * address, so nothing goes there that may be read by its holder alone.
 */
@Component
public class DigestMail {

    private static final String OF_SQL = "select email from identity.account where id = :account";

    private static final String SET_SQL =
            "update identity.account set email = :email where id = :account";

    private static final String TO_SQL =
            """
            select staff, email, coalesce(language, 'vi') as language
              from identity.account
             where active
               and email <> ''
               and staff = any(cast(:staff as uuid[]))
             order by staff, email
            """;

    private final JdbcClient jdbc;

    DigestMail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An address and the language in which its reader uses the program. */
    public record Address(UUID staff, String email, Locale language) {}

    /** Blank where none was given. */
    public String of(UUID account) {
        return jdbc.sql(OF_SQL).param("account", account).query(String.class).optional().orElse("");
    }

    /**
     * Keeps an address, or forgets it where nothing is typed.
     *
     * @throws RefusalException with {@link IdentityRefusal.EmailUnfit}
     */
    public void set(UUID account, String typed) {
        String email =
                typed.isBlank()
                        ? ""
                        : EmailAddress.read(typed)
                                .orElseThrow(() ->
                                        new RefusalException(new IdentityRefusal.EmailUnfit()));
        jdbc.sql(SET_SQL).param("account", account).param("email", email).update();
    }

    /** The addresses that some of the staff gave, of accounts that are open. */
    public List<Address> to(Collection<UUID> staff) {
        return jdbc.sql(TO_SQL)
                .param("staff", staff.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, n) ->
                        new Address(
                                row.getObject("staff", UUID.class),
                                Objects.requireNonNull(row.getString("email")),
                                Locale.of(row.getString("language"))))
                .list();
    }
}
