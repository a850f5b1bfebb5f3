package vn.motcua.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.TextHash;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.VietnameseText;

/** Tokens of the programming interface: each acts for one account, with that account's rights. */
@Component
public class ApiTokens {

    static final String PREFIX = "mc_";

    /** A token as its owner sees it; the token itself is never shown again. */
    public record Listed(UUID id, String label, Instant createdAt, @Nullable Instant expiresAt) {}

    private final ApiTokenStore store;
    private final AccountStore accounts;
    private final SignIns signIns;
    private final Clock clock;

    ApiTokens(ApiTokenStore store, AccountStore accounts, SignIns signIns, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.signIns = signIns;
        this.clock = clock;
    }

    /** Makes a token, {@code mc_...}, that is told this once. */
    public String issue(UUID account, String label, @Nullable Instant expiresAt) {
        String token = PREFIX + RandomText.token();
        store.insert(
                Uuid7.next(),
                account,
                VietnameseText.tidy(label),
                TextHash.of(token),
                clock.instant(),
                expiresAt);
        return token;
    }

    public List<Listed> of(UUID account) {
        return store.of(account);
    }

    /** False when the account has no such token. */
    public boolean revoke(UUID account, UUID token) {
        return store.revoke(token, account, clock.instant()) == 1;
    }

    Optional<StaffPrincipal> owner(String token) {
        return store.owner(TextHash.of(token), clock.instant())
                .flatMap(accounts::byId)
                .map(signIns::principal);
    }
}
