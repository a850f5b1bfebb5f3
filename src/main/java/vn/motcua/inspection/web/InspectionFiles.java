package vn.motcua.inspection.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.Files;
import vn.motcua.document.UploadRules;
import vn.motcua.document.Uploads;

/** Files that come with inspections: signed papers, photographs, evidence. */
@Component
class InspectionFiles {

    private static final int LONGEST_NAME = 120;

    /** A kept file; both are empty where none was chosen. */
    record Kept(String hash, String name) {}

    private final Files files;
    private final Uploads uploads;
    private final BusinessClock clock;

    InspectionFiles(Files files, Uploads uploads, BusinessClock clock) {
        this.files = files;
        this.uploads = uploads;
        this.clock = clock;
    }

    /**
     * @param may whether the sender may do what the file comes with; else nothing is kept
     */
    Kept keep(boolean may, @Nullable MultipartFile file) throws IOException {
        return keep(may, file, uploads.rules(clock.today()));
    }

    /** The same of a photograph, which is a picture. */
    Kept keepPicture(boolean may, @Nullable MultipartFile file) throws IOException {
        return keep(may, file, pictures());
    }

    /** What may be handed in of pictures. */
    UploadRules pictures() {
        UploadRules rules = uploads.rules(clock.today());
        return new UploadRules(
                rules.maxMegabytes(),
                rules.types().stream()
                        .filter(type -> type.mediaType().startsWith("image/"))
                        .toList());
    }

    private Kept keep(boolean may, @Nullable MultipartFile file, UploadRules rules)
            throws IOException {
        if (!may || file == null || file.isEmpty()) {
            return new Kept("", "");
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "?").strip();
        try (InputStream in = file.getInputStream()) {
            return new Kept(
                    files.store(in, name, rules).hash(),
                    name.substring(Math.max(0, name.length() - LONGEST_NAME)));
        }
    }
}
