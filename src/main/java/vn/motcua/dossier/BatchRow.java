package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A chosen task, with the version of it that the person saw. */
public record BatchRow(UUID dossier, int task, int seen) {

    public static BatchRow of(TaskRow row) {
        return new BatchRow(row.dossier(), row.no(), row.version());
    }

    /** As a form carries it. */
    public String text() {
        return dossier + "/" + task + "/" + seen;
    }

    /** Those of the texts that can be read, each once. */
    public static List<BatchRow> read(Stream<String> texts) {
        return texts.flatMap(text -> read(text).stream()).distinct().toList();
    }

    private static Optional<BatchRow> read(String text) {
        String[] parts = text.split("/", -1);
        try {
            return parts.length != 3
                    ? Optional.empty()
                    : Optional.of(
                            new BatchRow(
                                    UUID.fromString(parts[0]),
                                    Integer.parseInt(parts[1]),
                                    Integer.parseInt(parts[2])));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
