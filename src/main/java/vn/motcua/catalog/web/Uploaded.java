package vn.motcua.catalog.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.catalog.SourceFile;

/** Text files as a form sends them. */
final class Uploaded {

    private Uploaded() {}

    /** Those that hold anything; none where none were chosen. */
    static List<SourceFile> texts(@Nullable List<MultipartFile> files) throws IOException {
        List<SourceFile> read = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (!file.isEmpty()) {
                read.add(
                        new SourceFile(
                                Objects.requireNonNullElse(file.getOriginalFilename(), "?"),
                                new String(file.getBytes(), StandardCharsets.UTF_8)));
            }
        }
        return read;
    }
}
