package vn.motcua.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file by the name that messages use for it, and its text.
 *
 * @param firstLine the line of that file at which the text begins; 1 where it is the whole of it
 */
public record SourceFile(String name, String text, int firstLine) {

    /** A whole file. */
    public SourceFile(String name, String text) {
        this(name, text, 1);
    }

    /** The {@code .yaml} files of a folder, by name. */
    public static List<SourceFile> inFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .map(SourceFile::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SourceFile of(Path file) {
        try {
            return new SourceFile(
                    file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
