package vn.motcua.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.motcua.bench.contest.Child;

/** The process of one contender, which can be stopped and let go on. */
final class Runner implements AutoCloseable {

    private static final int POOL = 20;

    private final Entrant entrant;
    private final Process process;
    private final PrintStream orders;
    private final BufferedReader answers;

    private Runner(Entrant entrant, Process process) {
        this.entrant = entrant;
        this.process = process;
        this.orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    static Runner start(Entrant entrant, String url, String password, List<String> options)
            throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        File log = Path.of("target", "bench-data", entrant.title() + ".log").toFile();
        List<String> command = new ArrayList<>(List.of(java, "-Xmx1g"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.addAll(List.of("-cp", entrant.classpath(), Child.class.getName()));
        command.addAll(List.of(entrant.contender(), url, entrant.account(), password));
        command.add(String.valueOf(POOL));
        Process process =
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.appendTo(log))
                        .start();
        Runner runner = new Runner(entrant, process);
        runner.answer();
        return runner;
    }

    String ask(String order) throws IOException {
        orders.println(order);
        return answer();
    }

    private String answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException(
                    entrant.title() + " ended; see target/bench-data/" + entrant.title() + ".log");
        }
        return line;
    }

    void pause() throws IOException, InterruptedException {
        signal("STOP");
    }

    void go() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
    }

    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() throws IOException {
        try {
            go();
            orders.close();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
