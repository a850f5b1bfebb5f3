package vn.motcua;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code prepare} lays beside the jar: the program unpacked, and all that a virtual machine
 * learned of it in a rehearsal, so that the next one need not learn it again. Belongs to one build
 * and one Java; another finds that it does not fit and starts without.
 */
final class Prepared {

    /**
     * One collector thread and a heap that grows only when needed: on a small machine the pages
     * want the cores, and the database the memory. Survivors have room for all requests that are
     * inside, so that what dies with them never fills the old generation. What the start took
     * outside the heap goes back to the system. What the starter was given comes after these, and
     * wins.
     */
    static final List<String> OPTIONS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-Xms256m",
                    "-Xmn144m",
                    "-XX:SurvivorRatio=3",
                    "-XX:TrimNativeHeapInterval=10000",
                    "-Xmx512m",
                    "--enable-native-access=ALL-UNNAMED");

    private static final String STAMP = "prepared-for";

    private final Path jar;
    private final Path home;

    Prepared(Path jar, Path home) {
        this.jar = jar;
        this.home = home;
    }

    private Path folder() {
        String name = jar.getFileName().toString().replaceAll("\\.jar$", "");
        return jar.resolveSibling(name + ".prepared");
    }

    Path program() {
        return folder().resolve(jar.getFileName());
    }

    Path cache() {
        return folder().resolve("learned.aot");
    }

    /** The options of the virtual machine, where there is something prepared that fits. */
    Optional<List<String>> options() throws IOException {
        Path stamp = folder().resolve(STAMP);
        if (!Files.exists(stamp) || !Files.readString(stamp).equals(stamp())) {
            return Optional.empty();
        }
        return Optional.of(
                Stream.concat(
                                OPTIONS.stream(),
                                Stream.of("-XX:AOTCache=" + cache(), "-Xlog:aot=off"))
                        .toList());
    }

    /** Of this build and this Java. */
    private String stamp() throws IOException {
        Path release = home.resolve("release");
        return Files.size(jar)
                + " "
                + Files.getLastModifiedTime(jar).toMillis()
                + "\n"
                + (Files.isReadable(release) ? Files.readString(release) : home.toString());
    }

    void unpack() throws IOException {
        delete(folder());
        Processes.run(
                List.of(
                        home.resolve("bin/java").toString(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        folder().toString()));
    }

    void finish() throws IOException {
        Files.writeString(folder().resolve(STAMP), stamp());
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }
}
