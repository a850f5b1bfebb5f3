package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A text file that a test makes anew and holds against the one that people have read. */
public final class Golden {

    private Golden() {}

    /**
     * Compares line by line, or writes the file where the property says so.
     *
     * @param write name of the property, such as {@code motcua.transitions.write}
     */
    public static void check(Path file, List<String> lines, String write) {
        try {
            if (Boolean.getBoolean(write)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, String.join("\n", lines) + "\n");
            }
            assertThat(differences(Files.readAllLines(file), lines))
                    .as("%s; if all is meant so, write it anew with -D%s=true", file, write)
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> differences(List<String> before, List<String> now) {
        List<String> wrong = new ArrayList<>();
        before.stream().filter(line -> !now.contains(line)).map(l -> "- " + l).forEach(wrong::add);
        now.stream().filter(line -> !before.contains(line)).map(l -> "+ " + l).forEach(wrong::add);
        if (wrong.isEmpty() && !before.equals(now)) {
            wrong.add("the same lines in another order, or more often");
        }
        return wrong;
    }
}
