package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder {@code files/ab/cd/<hash>} on a disk of this machine. */
final class FileFolder implements FilePlace {

    /** In the data folder. */
    static final String NAME = "files";

    private final Path root;

    FileFolder(Path root) {
        this.root = root;
    }

    /** Moves the draft, which lies on the same disk. */
    @Override
    public void keep(Path draft, String hash) throws IOException {
        Path place = place(hash);
        if (Files.exists(place)) {
            return;
        }
        Path folder = Files.createDirectories(place.getParent());
        force(draft, StandardOpenOption.WRITE);
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        force(folder, StandardOpenOption.READ);
    }

    @Override
    public Optional<InputStream> open(String hash) {
        try {
            return Optional.of(Files.newInputStream(place(hash)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(String hash) {
        try {
            boolean ignored = Files.deleteIfExists(place(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String words() {
        return root.toString();
    }

    /** Every file that lies there, in no order; drafts are none. The caller closes the stream. */
    Stream<Path> all() throws IOException {
        return Files.exists(root)
                ? Files.walk(root, 3).filter(path -> root.relativize(path).getNameCount() == 3)
                : Stream.empty();
    }

    private Path place(String hash) {
        return root.resolve(FilePlace.path(hash));
    }

    // Without this a crash may keep the name and lose the bytes, or the other way round.
    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
