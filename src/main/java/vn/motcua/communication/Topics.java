package vn.motcua.communication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.law.LawFile;

/** The list of topics by day. */
@Component
public class Topics {

    private static final String FILE = "law/parameters/communication-topics.yaml";

    private record Rows(List<Row> topics) {}

    private record Row(
            String key,
            String vi,
            String en,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) {

        boolean holds(LocalDate on) {
            return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
        }

        Topic topic() {
            return new Topic(key, new Bilingual(vi, en));
        }
    }

    private final List<Row> rows = LawFile.read(FILE, Rows.class).topics();

    /** Those of a day, in the order of the list. */
    public List<Topic> on(LocalDate day) {
        return rows.stream().filter(row -> row.holds(day)).map(Row::topic).toList();
    }

    public boolean isOn(LocalDate day, String key) {
        return on(day).stream().anyMatch(topic -> topic.key().equals(key));
    }

    /** The name of one, whether it still holds or not. */
    public Optional<Bilingual> name(String key) {
        return rows.stream()
                .filter(row -> row.key().equals(key))
                .map(row -> row.topic().name())
                .findFirst();
    }
}
