package vn.motcua.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.RefusalException;

/**
 * Groups and counters of one agency, as they stand.
 *
 * @param version counts the changes; 0 where nobody has set it up
 */
@LegalBasis("nd-61-2018#13.2")
public record Arrangement(
        UUID agency, int version, List<ServiceGroup> groups, List<Counter> counters) {

    /** Letters that are not taken for a digit or for one another when called out. */
    public static final String LETTERS = "ABCDEGHKLM";

    public static final int MOST_COUNTERS = 20;
    private static final int LONGEST_NAME = 80;

    public Arrangement {
        groups = List.copyOf(groups);
        counters = List.copyOf(counters);
    }

    static Arrangement none(UUID agency) {
        return new Arrangement(agency, 0, List.of(), List.of());
    }

    /** Whether anybody has set it up. */
    public boolean stands() {
        return version > 0;
    }

    /**
     * @throws RefusalException where nobody has set it up
     */
    Arrangement required() {
        if (!stands()) {
            throw new RefusalException(new QueueRefusal.NotArranged());
        }
        return this;
    }

    public Optional<ServiceGroup> group(@Nullable String letter) {
        return groups.stream().filter(g -> g.letter().equals(letter)).findFirst();
    }

    public Optional<Counter> counter(int number) {
        return counters.stream().filter(c -> c.number() == number).findFirst();
    }

    /** How many counters serve a group. */
    public int serving(String letter) {
        return (int) counters.stream().filter(c -> c.letters().contains(letter)).count();
    }

    /** Everything that is wrong with it by itself. */
    List<QueueRefusal> problems() {
        List<QueueRefusal> found = new ArrayList<>();
        if (groups.isEmpty()) {
            found.add(new QueueRefusal.GroupsMissing());
        }
        for (ServiceGroup group : groups) {
            if (group.name().isBlank() || group.nameEn().isBlank()) {
                found.add(new QueueRefusal.GroupNameMissing(group.letter()));
            } else if (group.name().length() > LONGEST_NAME
                    || group.nameEn().length() > LONGEST_NAME) {
                found.add(new QueueRefusal.GroupNameLong(group.letter(), LONGEST_NAME));
            }
            if (serving(group.letter()) == 0) {
                found.add(new QueueRefusal.GroupUnserved(group.letter()));
            }
        }
        return found;
    }

    QueueEvent.Arranged event() {
        return new QueueEvent.Arranged(
                agency,
                groups.stream()
                        .map(g -> new QueueEvent.ArrangedGroup(g.letter(), g.fields()))
                        .toList(),
                counters.stream()
                        .map(c -> new QueueEvent.ArrangedCounter(c.number(), c.letters()))
                        .toList());
    }
}
