package vn.motcua;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Further processes, which end with this one. */
final class Processes {

    private Processes() {}

    /** Until it ends; anything but well is an error. */
    static void run(List<String> command) throws IOException {
        int code = await(new ProcessBuilder(command).inheritIO().start());
        if (code != 0) {
            throw new IOException(command.get(0) + " ended with " + code);
        }
    }

    /** The two live and die together, even by kill -9 where the other looks after itself. */
    static int together(List<String> command) throws IOException {
        Process program = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(program)));
        return await(program);
    }

    private static int await(Process process) {
        while (true) {
            try {
                return process.waitFor();
            } catch (InterruptedException e) {
                process.destroy();
            }
        }
    }

    static void stop(Process process) {
        process.destroy();
        try {
            process.waitFor(120, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
