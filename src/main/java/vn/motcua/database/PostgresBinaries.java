package vn.motcua.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Unpacks the PostgreSQL that travels in the jar: initdb, pg_ctl and postgres, once per version.
 */
final class PostgresBinaries {

    private PostgresBinaries() {}

    static Path unpackInto(Path folder) throws IOException {
        Path done = folder.resolve(".unpacked");
        if (Files.exists(done)) {
            return folder;
        }
        String arch = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String archive = "/postgres-linux-" + arch + ".txz";
        try (InputStream raw = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (raw == null) {
                throw new StartRefused(
                        "This build carries no PostgreSQL for "
                                + System.getProperty("os.name")
                                + " on "
                                + arch
                                + ". Give the address of one: MOTCUA_DB_URL, MOTCUA_DB_USER,"
                                + " MOTCUA_DB_PASSWORD.");
            }
            unpack(raw, folder);
        }
        Files.createFile(done);
        return folder;
    }

    private static void unpack(InputStream raw, Path folder) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(
                        new XZCompressorInputStream(new BufferedInputStream(raw)))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("The archive reaches outside: " + entry.getName());
                }
                write(tar, entry, target, folder);
            }
        }
    }

    private static void write(
            TarArchiveInputStream tar, TarArchiveEntry entry, Path target, Path folder)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, folder.resolve(entry.getLinkName()));
        } else {
            Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
            if ((entry.getMode() & 0111) != 0 && !target.toFile().setExecutable(true, false)) {
                throw new IOException("Cannot make executable: " + target);
            }
        }
    }
}
