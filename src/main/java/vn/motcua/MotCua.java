package vn.motcua;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.motcua.command.CommandLine;

/** Một Cửa: one program, one door. */
@SpringBootApplication
public class MotCua {
    public static void main(String[] args) {
        OptionalInt exit = CommandLine.run(args);
        if (exit.isPresent()) {
            System.exit(exit.getAsInt());
        }
        SpringApplication program = new SpringApplication(MotCua.class);
        if (List.of(args).contains("--demo")) {
            program.setDefaultProperties(Map.of("motcua.demo", "true"));
        }
        program.run(args);
    }
}
