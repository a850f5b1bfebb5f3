package vn.motcua.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * As whom postgres runs. It refuses to run as root, so root wraps it: in a user namespace where the
 * kernel allows one, else as nobody, which needs every folder above the data to be passable.
 */
record PostgresUser(List<String> prefix, boolean ownsFiles) {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresUser.class);
    private static final String NOBODY = "65534";
    private static final Path SYSTEM_FOLDER = Path.of("/var/lib/motcua");

    static PostgresUser current() throws IOException, InterruptedException {
        if (!isRoot()) {
            return new PostgresUser(List.of(), false);
        }
        return hasUserNamespaces()
                ? new PostgresUser(List.of("unshare", "-U"), false)
                : new PostgresUser(
                        List.of(
                                "setpriv",
                                "--reuid=" + NOBODY,
                                "--regid=" + NOBODY,
                                "--clear-groups",
                                "--"),
                        true);
    }

    /**
     * The wished folder, or the system's where root without user namespaces cannot use the wished
     * one.
     */
    static Path usableFolder(Path wished) throws IOException, InterruptedException {
        Path folder = wished.toAbsolutePath().normalize();
        if (!isRoot() || hasUserNamespaces() || isPassable(folder)) {
            return folder;
        }
        LOG.warn(
                "The data is kept in {}: {} lies under a folder that others may not enter, and the"
                        + " database does not run as root.",
                SYSTEM_FOLDER,
                folder);
        return SYSTEM_FOLDER;
    }

    /** Hands files to the account that postgres runs as. */
    void own(Path path) throws IOException, InterruptedException {
        if (ownsFiles) {
            int code =
                    new ProcessBuilder("chown", "-R", NOBODY + ":" + NOBODY, path.toString())
                            .inheritIO()
                            .start()
                            .waitFor();
            if (code != 0) {
                throw new IOException("chown of " + path + " ended with " + code);
            }
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean hasUserNamespaces() throws InterruptedException {
        if (Boolean.getBoolean("motcua.no-user-namespaces")) {
            return false;
        }
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static boolean isPassable(Path folder) throws IOException {
        for (Path above = folder.getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above)
                    && !Files.getPosixFilePermissions(above)
                            .contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }
}
