package vn.motcua.bench;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, as its jar starts it. */
final class Shipped implements AutoCloseable {

    private static final Path JAR = Path.of("target", "motcua.jar");
    private static final Path PREPARED = Path.of("target", "motcua.prepared", "prepared-for");
    private static final int PATIENCE_S = 120;

    private final Process process;
    private final int port;
    private final Duration tillFirstPage;

    private Shipped(Process process, int port, Duration tillFirstPage) {
        this.process = process;
        this.port = port;
        this.tillFirstPage = tillFirstPage;
    }

    /** Does what the manual says to do once after installing, unless it was done for this jar. */
    static void prepare() throws IOException, InterruptedException {
        if (Files.exists(PREPARED)
                && Files.getLastModifiedTime(PREPARED).compareTo(Files.getLastModifiedTime(JAR))
                        > 0) {
            return;
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        new ProcessBuilder(java, "-jar", JAR.toString(), "prepare").inheritIO().start().waitFor();
    }

    /**
     * Waits for the first page.
     *
     * @param virtualMachine its options; none, as somebody starts it who read the first page of the
     *     manual
     */
    static Shipped start(String name, List<String> virtualMachine, List<String> settings)
            throws IOException, InterruptedException {
        int port = freePort();
        File log = Path.of("target", "bench-data", name + ".log").toFile();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(virtualMachine);
        command.addAll(List.of("-jar", JAR.toString(), "--server.port=" + port));
        command.addAll(settings);
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                        .start();
        while (!answers(port)) {
            if (!process.isAlive() || System.nanoTime() - start > PATIENCE_S * 1_000_000_000L) {
                process.destroy();
                throw new IOException("The program did not start; see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        return new Shipped(process, port, Duration.ofNanos(System.nanoTime() - start));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(int port) {
        try {
            var page =
                    (HttpURLConnection)
                            URI.create("http://127.0.0.1:" + port + "/").toURL().openConnection();
            return page.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    Duration tillFirstPage() {
        return tillFirstPage;
    }

    /** The jar may have gone on with a process of its own that does the work. */
    long pid() {
        return process.children()
                .filter(p -> p.info().command().orElse("").endsWith("java"))
                .mapToLong(ProcessHandle::pid)
                .findFirst()
                .orElse(process.pid());
    }

    Duration processorTime() {
        return ProcessHandle.of(pid())
                .flatMap(p -> p.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    /**
     * Memory that the process holds, and the most it ever held.
     *
     * @param starter of the process that looks after it, where there is one
     */
    record Memory(long now, long most, long starter) {}

    Memory memory() throws IOException {
        long pid = pid();
        return new Memory(
                status(pid, "VmRSS"),
                status(pid, "VmHWM"),
                pid == process.pid() ? 0 : status(process.pid(), "VmRSS"));
    }

    private static long status(long pid, String field) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                .filter(line -> line.startsWith(field + ":"))
                .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D+", "")))
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
