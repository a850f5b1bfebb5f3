package vn.motcua.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.RefusalException;

/**
 * Files by the hash of their content. They are hashed while they are written to a draft, never held
 * in memory. The bytes go to their place first and the row into the caller's transaction after, so
 * a row never points at nothing.
 */
@Component
public final class Files {

    private static final long OWN_LIMIT = 200L * 1024 * 1024;

    private final FileDrafts drafts;
    private final FilePlace place;
    private final FileStore store;
    private final ScannerSettings scanner;
    private final Clock clock;

    Files(
            FileDrafts drafts,
            FilePlace place,
            FileStore store,
            ScannerSettings scanner,
            Clock clock) {
        this.drafts = drafts;
        this.place = place;
        this.store = store;
        this.scanner = scanner;
        this.clock = clock;
    }

    /**
     * Takes in what somebody handed in. The stream is read, not closed.
     *
     * @param declaredName the name the file came with, of which only the ending is looked at
     * @throws RefusalException with a {@link DocumentRefusal.OfUpload}: empty, too large, of a kind
     *     that is not taken, not what its name says, unsafe, or known to carry a virus; or with
     *     {@link DocumentRefusal.FilesOutOfReach}
     */
    public StoredFile store(InputStream content, String declaredName, UploadRules rules) {
        UploadRules.Type declared =
                rules.named(declaredName)
                        .orElseThrow(() ->
                                new RefusalException(
                                        new DocumentRefusal.TypeNotAllowed(rules.names())));
        return write(
                content,
                rules.maxBytes(),
                ScanState.NOT_SCANNED,
                draft -> {
                    check(declared, UploadRules.extension(declaredName), draft, rules);
                    return declared.mediaType();
                });
    }

    /** Keeps what the program itself made, which no virus scanner looks at. */
    public StoredFile store(byte[] content, String mediaType) {
        return write(
                new ByteArrayInputStream(content),
                OWN_LIMIT,
                ScanState.NOT_NEEDED,
                draft -> mediaType);
    }

    /** Keeps what came from outside and was read and judged by the caller already. */
    public StoredFile storeHandedIn(byte[] content, String mediaType) {
        return write(
                new ByteArrayInputStream(content),
                OWN_LIMIT,
                ScanState.NOT_SCANNED,
                draft -> mediaType);
    }

    public Optional<StoredFile> find(String hash) {
        return isHash(hash) ? store.find(hash) : Optional.empty();
    }

    /**
     * The bytes; the caller closes the stream. Every way to them but the scanner's own leads
     * through here.
     *
     * @throws RefusalException with {@link DocumentRefusal.UnknownFile}, {@link
     *     DocumentRefusal.FilesOutOfReach}, or where a virus scanner is set and did not find the
     *     file clean, with {@link #hindrance}
     */
    public InputStream open(String hash) {
        hindrance(hash)
                .ifPresent(hindrance -> {
                    throw new RefusalException(hindrance);
                });
        return Optional.of(hash)
                .filter(Files::isHash)
                .flatMap(place::open)
                .orElseThrow(() -> new RefusalException(new DocumentRefusal.UnknownFile()));
    }

    /** Why a file is not opened for now, if a virus scanner is set; one statement then. */
    public Optional<DocumentRefusal> hindrance(String hash) {
        return scanner.wished()
                ? find(hash).flatMap(file -> file.scan().hindrance())
                : Optional.empty();
    }

    private StoredFile write(InputStream content, long limit, ScanState scan, Check check) {
        try {
            Path draft = drafts.draft();
            try {
                MessageDigest digest = sha256();
                long size = copy(content, draft, digest, limit);
                String type = check.typeOf(draft);
                String hash = HexFormat.of().formatHex(digest.digest());
                place.keep(draft, hash);
                StoredFile file =
                        store.insert(new StoredFile(hash, size, type, clock.instant(), scan));
                refuseInfected(file);
                // Its last user may have gone and a sweep taken the bytes until the row was there.
                place.keep(draft, hash);
                return file;
            } finally {
                boolean ignored = java.nio.file.Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseInfected(StoredFile file) {
        if (scanner.wished() && file.scan() == ScanState.INFECTED) {
            throw new RefusalException(new DocumentRefusal.InfectedUpload());
        }
    }

    private static long copy(InputStream from, Path to, MessageDigest digest, long limit)
            throws IOException {
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (OutputStream out =
                new DigestOutputStream(java.nio.file.Files.newOutputStream(to), digest)) {
            for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                size += n;
                if (size > limit) {
                    throw new RefusalException(
                            new DocumentRefusal.FileTooLarge((int) (limit / 1024 / 1024)));
                }
                out.write(buffer, 0, n);
            }
        }
        if (size == 0) {
            throw new RefusalException(new DocumentRefusal.EmptyFile());
        }
        return size;
    }

    private static void check(
            UploadRules.Type declared, String ending, Path draft, UploadRules rules)
            throws IOException {
        String actual = ContentType.of(draft);
        if (!actual.equals(declared.mediaType())) {
            String name = rules.ofMedia(actual).map(UploadRules.Type::name).orElse(actual);
            throw new RefusalException(new DocumentRefusal.NotWhatItSays(ending, name));
        }
    }

    static boolean isHash(String text) {
        return text.matches("[0-9a-f]{64}");
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looks at the finished draft and says what it is, or refuses it. */
    private interface Check {
        String typeOf(Path draft) throws IOException;
    }
}
