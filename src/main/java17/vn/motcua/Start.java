package vn.motcua;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The first class of the jar. It is compiled for Java 17, so that an older {@code java} than the
 * program needs can still say so, or go on with a newer one that is installed beside it.
 */
public final class Start {

    private static final int NEEDED = 25;
    private static final List<String> PLACES =
            List.of(
                    "/usr/lib/jvm",
                    "/opt",
                    "/usr/local",
                    System.getProperty("user.home") + "/.sdkman/candidates/java",
                    System.getProperty("user.home") + "/.jdks");

    private Start() {}

    public static void main(String[] args) throws ReflectiveOperationException, IOException {
        if (Runtime.version().feature() >= NEEDED) {
            Class.forName("vn.motcua.MotCua")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
            return;
        }
        Optional<Path> newer = newer();
        if (newer.isEmpty()) {
            System.err.println(
                    "Một Cửa needs Java 25 and this is Java "
                            + Runtime.version().feature()
                            + ": install one (Debian: apt-get install temurin-25-jdk or"
                            + " openjdk-25-jdk) or point JAVA_HOME at it.");
            System.exit(1);
        }
        System.exit(run(newer.get(), args));
    }

    private static Optional<Path> newer() throws IOException {
        List<Path> homes = new ArrayList<>();
        for (String name : List.of("JAVA_HOME", "JAVA_HOME_25", "JAVA_HOME_25_X64")) {
            if (System.getenv(name) != null) {
                homes.add(Path.of(System.getenv(name)));
            }
        }
        for (String place : PLACES) {
            if (Files.isDirectory(Path.of(place))) {
                try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(place))) {
                    found.forEach(homes::add);
                }
            }
        }
        return homes.stream().filter(Start::isNewEnough).findFirst();
    }

    private static boolean isNewEnough(Path home) {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isReadable(release)) {
            return false;
        }
        try {
            return Files.readAllLines(release).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION=\""))
                    .map(line -> line.replaceAll("\\D+", " ").strip().split(" ")[0])
                    .anyMatch(feature -> Integer.parseInt(feature) >= NEEDED);
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }

    /** Runs the same jar; the two live and die together, even by kill -9. */
    private static int run(Path home, String[] args) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-Dmotcua.started-by=" + ProcessHandle.current().pid());
        command.add("-jar");
        command.add(new File(System.getProperty("java.class.path")).getAbsolutePath());
        command.addAll(Arrays.asList(args));
        Process program = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(program)));
        while (true) {
            try {
                return program.waitFor();
            } catch (InterruptedException e) {
                program.destroy();
            }
        }
    }

    private static void stop(Process program) {
        program.destroy();
        try {
            program.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
