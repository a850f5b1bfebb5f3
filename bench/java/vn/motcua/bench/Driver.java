package vn.motcua.bench;

import java.time.Duration;

/** What the driver itself took: processor time and time, in seconds. */
record Driver(double processor, double seconds) {

    static Driver now() {
        Duration taken = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        return new Driver(taken.toNanos() / 1e9, System.nanoTime() / 1e9);
    }

    Driver since(Driver before) {
        return new Driver(processor - before.processor, seconds - before.seconds);
    }
}
