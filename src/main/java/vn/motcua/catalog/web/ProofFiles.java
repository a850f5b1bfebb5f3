package vn.motcua.catalog.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.DocumentRefusal;
import vn.motcua.document.Files;
import vn.motcua.document.StoredFile;
import vn.motcua.document.Uploads;
import vn.motcua.kernel.RefusalException;

/** Papers and pictures that prove something, as forms send them and as they are given back. */
@Component
public class ProofFiles {

    private static final int LONGEST_NAME = 120;

    /** A kept file; both are empty where none was chosen. */
    public record Kept(String hash, String name) {

        public static final Kept NONE = new Kept("", "");
    }

    private final Files files;
    private final Uploads uploads;
    private final BusinessClock clock;

    ProofFiles(Files files, Uploads uploads, BusinessClock clock) {
        this.files = files;
        this.uploads = uploads;
        this.clock = clock;
    }

    /**
     * @param otherwise what holds where no file was chosen
     * @throws RefusalException where it is of a kind or size that is not taken
     */
    public Kept keep(@Nullable MultipartFile file, Kept otherwise) throws IOException {
        if (file == null || file.isEmpty()) {
            return otherwise;
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "?").strip();
        try (InputStream in = file.getInputStream()) {
            StoredFile stored = files.store(in, name, uploads.rules(clock.today()));
            return new Kept(
                    stored.hash(), name.substring(Math.max(0, name.length() - LONGEST_NAME)));
        }
    }

    /**
     * @throws RefusalException where there is no such file
     */
    public ResponseEntity<byte[]> answer(String hash) throws IOException {
        StoredFile stored =
                files.find(hash)
                        .orElseThrow(() -> new RefusalException(new DocumentRefusal.UnknownFile()));
        try (InputStream in = files.open(hash)) {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(stored.mediaType()))
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                    .body(in.readAllBytes());
        }
    }
}
