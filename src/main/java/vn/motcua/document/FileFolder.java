package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.database.DataFolder;

/** The folder {@code files/ab/cd/<hash>}: written once, whole or not at all, never changed. */
@Component
final class FileFolder {

    private final Path root;

    FileFolder(DataFolder data) {
        this.root = data.resolve("files");
    }

    /** A new empty file on the same disk, to be kept or thrown away. */
    Path draft() throws IOException {
        Path drafts = Files.createDirectories(root.resolve("draft"));
        return Files.createTempFile(drafts, "file", ".part");
    }

    /**
     * Moves a finished draft to its place; where something stood there it has the same bytes, and
     * the draft stays.
     */
    void keep(Path draft, String hash) throws IOException {
        Path folder = folder(hash);
        Path place = folder.resolve(hash);
        if (Files.exists(place)) {
            return;
        }
        Files.createDirectories(folder);
        force(draft, StandardOpenOption.WRITE);
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        force(folder, StandardOpenOption.READ);
    }

    Optional<InputStream> open(String hash) {
        try {
            Path place = folder(hash).resolve(hash);
            return Files.exists(place)
                    ? Optional.of(Files.newInputStream(place))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws the bytes away, where there are any. */
    void remove(String hash) {
        try {
            boolean ignored = Files.deleteIfExists(folder(hash).resolve(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(String hash) {
        return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4));
    }

    // Without this a crash may keep the name and lose the bytes, or the other way round.
    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
