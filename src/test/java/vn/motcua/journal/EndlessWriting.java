package vn.motcua.journal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Added to the packaged program by {@link KillIT}: four threads write until the program is killed,
 * and say {@code WRITTEN <stream> <number>} only after the commit.
 */
@Component
@ConditionalOnProperty("motcua.test.endless-writing")
class EndlessWriting implements ApplicationRunner {

    private static final int WRITERS = 4;

    private final Journal journal;
    private final TransactionTemplate transaction;

    EndlessWriting(Journal journal, TransactionTemplate transaction) {
        this.journal = journal;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments args) {
        List<UUID> streams = List.of(UUID.randomUUID(), UUID.randomUUID());
        streams.forEach(s ->
                transaction.executeWithoutResult(status -> journal.open(s, "test").orElseThrow()));
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (int writer = 0; writer < WRITERS; writer++) {
            UUID stream = streams.get(writer % streams.size());
            int first = writer * 1_000_000;
            Thread.ofPlatform().start(() -> write(stream, first, out));
        }
    }

    private void write(UUID stream, int first, PrintStream out) {
        for (int number = first; ; number++) {
            List<Tried> event = List.of(new Tried.Noted(0, number));
            transaction.executeWithoutResult(status ->
                    journal.write(
                            stream, "test", event, Clock.systemUTC().instant(), Actor.SYSTEM));
            out.println("WRITTEN " + stream + " " + number);
        }
    }
}
