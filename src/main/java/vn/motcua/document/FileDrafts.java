package vn.motcua.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.motcua.database.DataFolder;

/** Where files are written and hashed before they are kept: on a disk of this machine. */
@Component
final class FileDrafts {

    private final Path folder;

    FileDrafts(DataFolder data) {
        this.folder = data.resolve(FileFolder.NAME).resolve("draft");
    }

    /** A new empty file, to be kept or thrown away. */
    Path draft() throws IOException {
        return Files.createTempFile(Files.createDirectories(folder), "file", ".part");
    }
}
