package vn.motcua.document.signature;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.document.Files;
import vn.motcua.document.StoredFile;
import vn.motcua.document.signature.SignatureVerdict.State;
import vn.motcua.kernel.Zones;

/**
 * Says what the signatures of a PDF are worth. Every answer is a verdict: nothing that lies in a
 * file makes a check fail, run on without end, or ask the network. Two files are checked at a time.
 */
@Component
public final class PdfSignatures {

    private static final Logger LOG = LoggerFactory.getLogger(PdfSignatures.class);
    private static final String PDF = "application/pdf";
    private static final Duration FRESH = Duration.ofHours(12);

    private final Files files;
    private final SignatureCheckStore store;
    private final SignatureSettings settings;
    private final SignatureParameters parameters;
    private final Rehearsal rehearsal;
    private final Clock clock;
    private final ExecutorService workers =
            Executors.newFixedThreadPool(
                    2, Thread.ofPlatform().daemon().name("signature-check-", 1).factory());

    PdfSignatures(
            Files files,
            SignatureCheckStore store,
            SignatureSettings settings,
            SignatureParameters parameters,
            Rehearsal rehearsal,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.settings = settings;
        this.parameters = parameters;
        this.rehearsal = rehearsal;
        this.clock = clock;
    }

    /**
     * Of something that is not kept here for it. The stream is read as far as needed, not closed.
     * Of bytes that the program keeps besides, it is remembered how long they have been there.
     */
    public SignatureVerdict check(InputStream content) {
        try {
            Path draft = java.nio.file.Files.createTempFile("signature-check", ".pdf");
            try {
                long most = parameters.largest(today());
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                if (!copied(new DigestInputStream(content, digest), draft, most)) {
                    return without(State.UNREADABLE);
                }
                return check(
                        draft,
                        store.known(HexFormat.of().formatHex(digest.digest()))
                                .map(SignatureCheckStore.Kept::knownSince)
                                .orElseGet(clock::instant));
            } finally {
                boolean ignored = java.nio.file.Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Of a file that lies somewhere.
     *
     * @param knownSince since when it is known to be as it is, real time; the current moment if
     *     nobody knows
     */
    public SignatureVerdict check(Path file, Instant knownSince) {
        Instant now = clock.instant();
        LocalDate today = Zones.dayOf(now);
        CheckTime time = new CheckTime(now, knownSince, parameters.skew(today));
        Trust trust = Trust.on(Zones.dayOf(time.knownSince()), settings, rehearsal.anchors());
        Future<SignatureVerdict> answer = workers.submit(() -> verdict(file, trust, time));
        try {
            return answer.get(parameters.patience(today).toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException tooMuch) {
            boolean ignored = answer.cancel(true);
            LOG.info("A signature check came to nothing: {}", tooMuch.toString());
            return without(State.UNREADABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return without(State.UNREADABLE);
        }
    }

    /**
     * Of a stored file: as it was found within the last hours, else checked now and kept. Empty
     * where it is no PDF, is unknown, or may not be opened since a virus scanner has not cleared
     * it.
     */
    public Optional<SignatureVerdict> stored(String hash) {
        Optional<SignatureCheckStore.Kept> kept = store.known(hash);
        if (kept.isPresent()
                && kept.get().verdict().checkedAt().isAfter(clock.instant().minus(FRESH))) {
            return kept.map(SignatureCheckStore.Kept::verdict);
        }
        Optional<StoredFile> file = files.find(hash).filter(f -> f.mediaType().equals(PDF));
        if (file.isEmpty() || files.hindrance(hash).isPresent()) {
            return Optional.empty();
        }
        SignatureVerdict verdict =
                fetched(
                        hash,
                        kept.map(SignatureCheckStore.Kept::knownSince).orElseGet(clock::instant));
        store.keep(hash, verdict);
        return Optional.of(verdict);
    }

    /** What was last found of stored files, for lists; one statement, nothing is checked. */
    public Map<String, SignatureVerdict> known(Collection<String> hashes) {
        return store.known(Set.copyOf(hashes)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().verdict()));
    }

    private SignatureVerdict fetched(String hash, Instant knownSince) {
        try {
            Path draft = java.nio.file.Files.createTempFile("signature-check", ".pdf");
            try (InputStream content = files.open(hash)) {
                if (!copied(content, draft, parameters.largest(today()))) {
                    return without(State.UNREADABLE);
                }
                return check(draft, knownSince);
            } finally {
                boolean ignored = java.nio.file.Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs on a thread of its own; whatever goes wrong there is said of the file. */
    static SignatureVerdict verdict(Path file, Trust trust, CheckTime time) throws IOException {
        Looked looked = PdfLook.at(file);
        if (looked.state() != State.SIGNED) {
            return SignatureVerdict.without(looked.state(), looked.remarks(), time.now());
        }
        return DssValidator.verdict(file, looked, trust, time);
    }

    private static boolean copied(InputStream from, Path to, long most) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (OutputStream out = java.nio.file.Files.newOutputStream(to)) {
            for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                size += n;
                if (size > most) {
                    return false;
                }
                out.write(buffer, 0, n);
            }
        }
        return true;
    }

    private SignatureVerdict without(State state) {
        return SignatureVerdict.without(state, Set.of(), clock.instant());
    }

    private LocalDate today() {
        return Zones.dayOf(clock.instant());
    }

    @PreDestroy
    void close() {
        var ignored = workers.shutdownNow();
    }
}
