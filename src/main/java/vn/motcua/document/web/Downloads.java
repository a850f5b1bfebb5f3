package vn.motcua.document.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.document.ContentType;
import vn.motcua.document.DocumentRefusal;
import vn.motcua.document.Files;
import vn.motcua.document.StoredFile;
import vn.motcua.kernel.RefusalException;

/** Answers a request with a file. Who may have it is the caller's question. */
@Component
public final class Downloads {

    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";
    private static final String VIEWER_ONLY =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final Files files;

    Downloads(Files files) {
        this.files = files;
    }

    /** A file that somebody handed in: saved, never shown by the browser. */
    public ResponseEntity<Resource> attachment(String hash, String name) {
        return answer(hash, ContentDisposition.attachment(), name, NOTHING_RUNS);
    }

    /**
     * A file that was handed in, saved under a name that the program gives it.
     *
     * @param base the name without its ending, which follows from the kind of file
     */
    public ResponseEntity<Resource> named(String hash, String base) {
        String ending =
                files.find(hash).map(StoredFile::mediaType).map(ContentType::ending).orElse("");
        return attachment(hash, base + ending);
    }

    /**
     * A file that somebody handed in, for those who read it: a picture is shown, anything else is
     * saved. That it is a picture was seen when it came in.
     */
    public ResponseEntity<Resource> handedIn(String hash, String name) {
        boolean picture =
                files.find(hash).filter(file -> file.mediaType().startsWith("image/")).isPresent();
        return answer(
                hash,
                picture ? ContentDisposition.inline() : ContentDisposition.attachment(),
                name,
                NOTHING_RUNS);
    }

    /** A paper that the program made: shown, ready to print. */
    public ResponseEntity<Resource> paper(String hash, String name) {
        return answer(hash, ContentDisposition.inline(), name, VIEWER_ONLY);
    }

    /**
     * A file that the program has just made and does not keep: saved.
     *
     * @param name with its ending
     */
    public static ResponseEntity<byte[]> made(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    private ResponseEntity<Resource> answer(
            String hash, ContentDisposition.Builder how, String name, String policy) {
        StoredFile file =
                files.find(hash)
                        .orElseThrow(() -> new RefusalException(new DocumentRefusal.UnknownFile()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", policy)
                .header(
                        "Content-Disposition",
                        how.filename(name, StandardCharsets.UTF_8).build().toString())
                .body(new InputStreamResource(files.open(hash)));
    }
}
