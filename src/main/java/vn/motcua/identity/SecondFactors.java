package vn.motcua.identity;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;

/** Sets up and takes away the second factor (xác thực hai bước) of an account. */
@Component
public class SecondFactors {

    private static final int RECOVERY_CODES = 8;
    private static final String ISSUER = "Một Cửa";

    private final AccountStore store;
    private final Clock clock;

    SecondFactors(AccountStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A fresh secret, which counts for nothing until it is confirmed. */
    public String newSecret() {
        return Totp.newSecret(RandomText.RANDOM);
    }

    /** The address that an authenticator app reads from a QR code. */
    public String address(UUID account, String secret) {
        return Totp.address(secret, ISSUER, account(account).username());
    }

    public boolean isOn(UUID account) {
        return account(account).totpSecret() != null;
    }

    /**
     * Turns it on when the app already shows the right code; answers the recovery codes, which are
     * shown this once.
     */
    @Transactional
    public List<String> confirm(UUID account, String secret, String code) {
        OptionalLong step = Totp.step(secret, code.replaceAll("\\s+", ""), clock.instant());
        if (step.isEmpty()) {
            throw new RefusalException(new IdentityRefusal.CodeWrong());
        }
        store.setTotp(account, secret, step.getAsLong());
        List<String> codes = Stream.generate(RandomText::code).limit(RECOVERY_CODES).toList();
        store.replaceCodes(account, codes.stream().map(TextHash::of).toList());
        return codes;
    }

    /** For somebody who lost telephone and recovery codes; an administrator's act. */
    @Transactional
    public void turnOff(UUID account) {
        store.setTotp(account, null, 0);
        store.replaceCodes(account, List.of());
    }

    private Account account(UUID id) {
        return store.byId(id)
                .orElseThrow(() -> new RefusalException(new IdentityRefusal.AccountUnknown()));
    }
}
