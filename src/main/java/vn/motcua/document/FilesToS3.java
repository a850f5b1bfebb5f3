package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import vn.motcua.command.FolderCommand;
import vn.motcua.command.Outcome;
import vn.motcua.database.StartRefused;

/**
 * {@code files-to-s3}: brings the files of the data folder to the bucket of the settings. Copies
 * what is missing there and reads it back, deletes nothing; so it may be stopped, run again, and
 * run beside a program that still uses the folder.
 */
final class FilesToS3 implements FolderCommand {

    private static final int NAMED_AT_MOST = 20;

    @Override
    public String name() {
        return "files-to-s3";
    }

    @Override
    public Outcome run(Path dataFolder, Environment settings) {
        BucketSettings wished =
                Binder.get(settings)
                        .bindOrCreate("motcua.files.s3", Bindable.of(BucketSettings.class));
        if (!wished.wished()) {
            throw new StartRefused("Name the bucket with --motcua.files.s3.bucket.");
        }
        try (FileBucket bucket = FileBucket.reached(wished)) {
            return copy(new FileFolder(dataFolder.resolve(FileFolder.NAME)), bucket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outcome copy(FileFolder from, FileBucket to) throws IOException {
        int copied = 0;
        int there = 0;
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> all = from.all()) {
            for (Iterator<Path> files = all.iterator(); files.hasNext(); ) {
                Path file = files.next();
                switch (copy(file, to)) {
                    case COPIED -> copied++;
                    case THERE -> there++;
                    case WRONG -> wrong.add(file.getFileName().toString());
                    case GONE -> {}
                }
            }
        }
        return new Outcome(wrong.isEmpty(), lines(to, copied, there, wrong));
    }

    private enum Came {
        COPIED,
        THERE,
        WRONG,
        /** Swept away meanwhile. */
        GONE
    }

    private static Came copy(Path file, FileBucket to) throws IOException {
        String hash = file.getFileName().toString();
        try {
            if (!Files.isHash(hash)
                    || !hash.equals(hash(java.nio.file.Files.newInputStream(file)))) {
                return Came.WRONG;
            }
            if (to.holds(hash, java.nio.file.Files.size(file))) {
                return Came.THERE;
            }
            to.keep(file, hash);
        } catch (NoSuchFileException swept) {
            return Came.GONE;
        }
        Optional<InputStream> back = to.open(hash);
        return back.isPresent() && hash.equals(hash(back.get())) ? Came.COPIED : Came.WRONG;
    }

    private static String hash(InputStream content) throws IOException {
        MessageDigest digest = Files.sha256();
        try (DigestInputStream in = new DigestInputStream(content, digest)) {
            long ignored = in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<String> lines(FileBucket to, int copied, int there, List<String> wrong) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "%d files: %d copied to %s and read back, %d were there already, %d are not what their name says."
                        .formatted(
                                copied + there + wrong.size(),
                                copied,
                                to.words(),
                                there,
                                wrong.size()));
        wrong.stream().limit(NAMED_AT_MOST).map(name -> "Wrong: " + name).forEach(lines::add);
        return lines;
    }
}
