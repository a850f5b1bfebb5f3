package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import vn.motcua.kernel.RefusalException;

/**
 * Where the bytes of files lie, by their hash: written once, whole or not at all, never changed. A
 * place that does not answer throws a {@link RefusalException} with {@link
 * DocumentRefusal.FilesOutOfReach}.
 */
interface FilePlace {

    /**
     * Brings a finished draft of {@link FileDrafts} to its place. Where something stands there it
     * has the same bytes and nothing is brought again. The draft may be gone afterwards.
     */
    void keep(Path draft, String hash) throws IOException;

    /** The bytes, read as they are asked for; the caller closes the stream. */
    Optional<InputStream> open(String hash);

    /** Throws the bytes away, where there are any. */
    void remove(String hash);

    /** Which place it is, as those who run the program know it; without secrets. */
    String words();

    /** The path below the place, the same in each: {@code ab/cd/<hash>}. */
    static String path(String hash) {
        return hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash;
    }
}
