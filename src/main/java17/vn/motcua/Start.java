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

/**
 * The first class of the jar. It is compiled for Java 17, so that an older {@code java} than the
 * program needs can still say so, or go on with a newer one that is installed beside it. It also
 * goes on with what {@link Prepared} lays beside the jar, where that was made.
 */
public final class Start {

    private static final int NEEDED = 25;
    private static final String PREPARE = "prepare";
    private static final String STARTED_BY = "motcua.started-by";
    private static final List<String> PLACES =
            List.of(
                    "/usr/lib/jvm",
                    "/opt",
                    "/usr/local",
                    System.getProperty("user.home") + "/.sdkman/candidates/java",
                    System.getProperty("user.home") + "/.jdks");

    private Start() {}

    public static void main(String[] args) throws Exception {
        boolean child = System.getProperty(STARTED_BY) != null;
        Optional<Path> home = Optional.of(Path.of(System.getProperty("java.home")));
        if (Runtime.version().feature() < NEEDED) {
            home = newer();
        }
        if (home.isEmpty()) {
            System.err.println(
                    "Một Cửa needs Java 25 and this is Java "
                            + Runtime.version().feature()
                            + ": install one (Debian: apt-get install temurin-25-jdk or"
                            + " openjdk-25-jdk) or point JAVA_HOME at it.");
            System.exit(1);
        }
        Path jar = new File(System.getProperty("java.class.path")).getAbsoluteFile().toPath();
        Prepared prepared = new Prepared(jar, home.get());
        if (!child && Arrays.equals(args, new String[] {PREPARE})) {
            System.exit(prepare(prepared, home.get()));
        }
        Optional<List<String>> options = child ? Optional.empty() : prepared.options();
        if (options.isPresent()) {
            System.exit(
                    Processes.together(
                            command(home.get(), options.get(), prepared.program(), args)));
        }
        if (Runtime.version().feature() < NEEDED) {
            System.exit(Processes.together(command(home.get(), List.of(), jar, args)));
        }
        Class.forName("vn.motcua.MotCua")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }

    /** Unpacks the program and rehearses it, so that it starts in less than half the time. */
    private static int prepare(Prepared prepared, Path home) {
        try {
            prepared.unpack();
            List<String> learn = new ArrayList<>(Prepared.OPTIONS);
            learn.add("-XX:AOTCacheOutput=" + prepared.cache());
            learn.add("-Xlog:aot=off");
            System.out.println("Rehearsing with the demo locality; this takes two minutes.");
            Rehearsal.play(command(home, learn, prepared.program(), new String[0]));
            if (!Files.exists(prepared.cache())) {
                throw new IOException("The virtual machine wrote nothing down");
            }
            prepared.finish();
            System.out.println("Prepared: the next start uses " + prepared.cache());
            return 0;
        } catch (IOException e) {
            System.err.println("It could not be prepared: " + e.getMessage());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** What this virtual machine was given goes along, after the options that are usual. */
    private static List<String> command(Path home, List<String> options, Path jar, String[] args) {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(options);
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-D" + STARTED_BY + "=" + ProcessHandle.current().pid());
        command.add("-jar");
        command.add(jar.toString());
        command.addAll(Arrays.asList(args));
        return command;
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
}
