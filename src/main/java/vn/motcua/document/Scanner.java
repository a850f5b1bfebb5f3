package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.journal.Actor;
import vn.motcua.journal.SecurityLog;
import vn.motcua.kernel.RefusalException;

/** Has one file looked at and notes what came of it. */
@Component
final class Scanner {

    private static final Logger LOG = LoggerFactory.getLogger(Scanner.class);

    private final ScannerSettings settings;
    private final Clamd clamd;
    private final FilePlace place;
    private final ScanStore store;
    private final SecurityLog security;
    private final Clock clock;

    Scanner(
            ScannerSettings settings,
            FilePlace place,
            ScanStore store,
            SecurityLog security,
            Clock clock) {
        this.settings = settings.checked();
        this.clamd = new Clamd(settings);
        this.place = place;
        this.store = store;
        this.security = security;
        this.clock = clock;
    }

    boolean wished() {
        return settings.wished();
    }

    /** Name and signatures of a scanner that answers; each turn for better or worse is noted. */
    Optional<String> signatures() {
        Optional<String> said = asked();
        ScanStore.Watch now =
                new ScanStore.Watch(clock.instant(), said.isPresent(), said.orElse(""));
        boolean same =
                store.watch()
                        .filter(before -> before.answers() == now.answers())
                        .filter(before -> before.signatures().equals(now.signatures()))
                        .isPresent();
        if (!same) {
            store.turned(now);
        }
        return said;
    }

    private Optional<String> asked() {
        try {
            return Optional.of(clamd.version());
        } catch (IOException e) {
            LOG.debug("clamd does not answer", e);
            return Optional.empty();
        }
    }

    /**
     * Whether it was looked at; else it stays as it is, to be looked at another time.
     *
     * @param signatures by which it is looked at
     */
    boolean scan(String hash, String signatures) {
        try {
            return looked(hash, signatures);
        } catch (IOException | UncheckedIOException | RefusalException e) {
            LOG.warn("The file {} could not be scanned: {}", hash, e.getMessage());
            return false;
        }
    }

    private boolean looked(String hash, String signatures) throws IOException {
        Optional<InputStream> bytes = place.open(hash);
        if (bytes.isEmpty()) {
            LOG.error("The bytes of the file {} are missing", hash);
            return false;
        }
        try (DigestInputStream content = new DigestInputStream(bytes.get(), Files.sha256())) {
            Clamd.Answer answer = clamd.scan(content);
            String seen = HexFormat.of().formatHex(content.getMessageDigest().digest());
            if (answer.state() == ScanState.CLEAN && !seen.equals(hash)) {
                throw new IOException("not all of it came to the scanner");
            }
            note(hash, answer, signatures);
            return true;
        }
    }

    private void note(String hash, Clamd.Answer answer, String signatures) {
        boolean turned =
                store.note(hash, answer, signatures, clock.instant())
                        .filter(before -> before != answer.state())
                        .isPresent();
        if (turned && answer.state() == ScanState.INFECTED) {
            LOG.warn("The file {} carries {}", hash, answer.finding());
            security.refused(Actor.SYSTEM, "infected-file", hash + " " + answer.finding(), "");
        }
    }
}
