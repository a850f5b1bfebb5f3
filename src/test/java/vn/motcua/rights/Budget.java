package vn.motcua.rights;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.ClassPathResource;

/**
 * What something costs, or may cost at most.
 *
 * @param statements sent to the database
 * @param bytes of the page or file; zero for what is no page
 * @param zipped the same as it travels
 */
record Budget(int statements, int bytes, int zipped) {

    private static final String TABLE = "pages/budgets.txt";
    private static final double ROOM = 1.2;
    private static final int ROUND = 100;

    /** Of an answer's content. */
    static Budget of(int statements, byte[] content) {
        return new Budget(statements, content.length, content.length == 0 ? 0 : zipped(content));
    }

    private static int zipped(byte[] content) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.size();
    }

    /** By page or file. */
    static Map<String, Budget> all() {
        Map<String, Budget> all = new TreeMap<>();
        try {
            new ClassPathResource(TABLE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", 4))
                    .forEach(p -> all.put(p[0].strip(), read(p)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Budget read(String[] parts) {
        return new Budget(number(parts[1]), number(parts[2]), number(parts[3]));
    }

    private static int number(String text) {
        return text.strip().equals("-") ? 0 : Integer.parseInt(text.strip());
    }

    Budget most(Budget other) {
        return new Budget(
                Math.max(statements, other.statements),
                Math.max(bytes, other.bytes),
                Math.max(zipped, other.zipped));
    }

    boolean allows(Budget cost) {
        return cost.statements <= statements && cost.bytes <= bytes && cost.zipped <= zipped;
    }

    /** With a fifth of room for what it weighs and none for statements, as the table writes it. */
    String line(String name) {
        return "%-40s | %2d | %6s | %6s".formatted(name, statements, room(bytes), room(zipped));
    }

    private static String room(int bytes) {
        return bytes == 0 ? "-" : String.valueOf((int) (bytes * ROOM / ROUND + 1) * ROUND);
    }
}
