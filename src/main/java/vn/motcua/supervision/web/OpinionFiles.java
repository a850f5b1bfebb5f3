package vn.motcua.supervision.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.Files;
import vn.motcua.document.Uploads;

/** Files that come with opinions and answers. */
@Component
class OpinionFiles {

    private static final int LONGEST_NAME = 120;

    /** A kept file; both are empty where none was chosen. */
    record Kept(String hash, String name) {}

    private final Files files;
    private final Uploads uploads;
    private final BusinessClock clock;

    OpinionFiles(Files files, Uploads uploads, BusinessClock clock) {
        this.files = files;
        this.uploads = uploads;
        this.clock = clock;
    }

    Kept keep(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return new Kept("", "");
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "?").strip();
        try (InputStream in = file.getInputStream()) {
            return new Kept(
                    files.store(in, name, uploads.rules(clock.today())).hash(),
                    name.substring(Math.max(0, name.length() - LONGEST_NAME)));
        }
    }
}
