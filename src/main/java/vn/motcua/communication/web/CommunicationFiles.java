package vn.motcua.communication.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.communication.KeptFile;
import vn.motcua.document.Files;
import vn.motcua.document.Uploads;

/** Files that come with products, papers and materials. */
@Component
class CommunicationFiles {

    private static final int LONGEST_NAME = 120;

    private final Files files;
    private final Uploads uploads;
    private final BusinessClock clock;

    CommunicationFiles(Files files, Uploads uploads, BusinessClock clock) {
        this.files = files;
        this.uploads = uploads;
        this.clock = clock;
    }

    KeptFile keep(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return KeptFile.NONE;
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "?").strip();
        try (InputStream in = file.getInputStream()) {
            return new KeptFile(
                    files.store(in, name, uploads.rules(clock.today())).hash(),
                    name.substring(Math.max(0, name.length() - LONGEST_NAME)));
        }
    }
}
