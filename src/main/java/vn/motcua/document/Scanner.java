package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.journal.Actor;
import vn.motcua.journal.SecurityLog;

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
        Optional<InputStream> bytes = place.open(hash);
        if (bytes.isEmpty()) {
            LOG.error("The bytes of the file {} are missing", hash);
            return false;
        }
        try (InputStream content = bytes.get()) {
            note(hash, clamd.scan(content), signatures);
            return true;
        } catch (IOException e) {
            LOG.warn("The file {} could not be scanned: {}", hash, e.getMessage());
            return false;
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
