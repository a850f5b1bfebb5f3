package vn.motcua;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.motcua.command.CommandLine;
import vn.motcua.database.DatabaseAhead;

/** Một Cửa: one program, one door. */
@SpringBootApplication
@EnableScheduling
public class MotCua {
    public static void main(String[] args) {
        endWithStarter();
        OptionalInt exit = CommandLine.run(args);
        if (exit.isPresent()) {
            System.exit(exit.getAsInt());
        }
        SpringApplication program = new SpringApplication(MotCua.class);
        program.addInitializers(new DatabaseAhead());
        if (List.of(args).contains("--demo")) {
            program.setDefaultProperties(
                    Map.of(
                            "motcua.demo",
                            "true",
                            "motcua.places",
                            "classpath:demo/places.csv",
                            "motcua.payment.sandbox",
                            "true",
                            "motcua.exchange.sandbox",
                            "true",
                            "motcua.postal.sandbox",
                            "true"));
        }
        program.run(args);
    }

    /** Where an older Java started this one, neither outlives the other. */
    private static void endWithStarter() {
        Long starter = Long.getLong("motcua.started-by");
        if (starter != null) {
            ProcessHandle.of(starter)
                    .ifPresent(p -> p.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
        }
    }
}
