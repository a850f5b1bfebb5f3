package vn.motcua.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.law.LawFile;

/** What is looked at, by the day on which a visit begins; before any rule the first holds. */
@Component
@LegalBasis({
    "nd-63-2010#35a",
    "tt-25-2014#17",
    "tt-25-2014#18",
    "tt-25-2014#19",
    "tt-25-2014#20",
    "tt-25-2014#21",
    "tt-25-2014#22",
    "tt-25-2014#23",
    "tt-25-2014#24"
})
public class CheckList {

    private static final String FILE = "law/inspection/check-list.yaml";

    private record Rows(List<Group> groups, List<Item> items, List<Question> questions) {}

    private record Group(String key, String vi, String en, String source) {}

    private record Item(
            String key,
            String group,
            String vi,
            String en,
            boolean verified,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        CheckItem item() {
            return new CheckItem(key, group, new Bilingual(vi, en), null, verified);
        }
    }

    private record Question(
            String key,
            String vi,
            String en,
            @Nullable KnownFact fact,
            boolean verified,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        CheckItem item() {
            return new CheckItem(key, "", new Bilingual(vi, en), fact, verified);
        }
    }

    private final Rows rows = LawFile.read(FILE, Rows.class);
    private final LocalDate first =
            rows.items().stream().map(Item::validFrom).min(LocalDate::compareTo).orElseThrow();

    private boolean holds(LocalDate day, LocalDate from, @Nullable LocalDate to) {
        LocalDate on = day.isBefore(first) ? first : day;
        return !on.isBefore(from) && (to == null || !on.isAfter(to));
    }

    /** Groups of a day with their items; those without any are left out. */
    public List<CheckGroup> groups(LocalDate day) {
        return rows.groups().stream()
                .map(group ->
                        new CheckGroup(
                                group.key(),
                                new Bilingual(group.vi(), group.en()),
                                group.source(),
                                items(day)
                                        .filter(item -> item.group().equals(group.key()))
                                        .toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private Stream<CheckItem> items(LocalDate day) {
        return rows.items().stream()
                .filter(item -> holds(day, item.validFrom(), item.validTo()))
                .map(Item::item);
    }

    /** Questions to each sampled dossier, in their order. */
    public List<CheckItem> questions(LocalDate day) {
        return rows.questions().stream()
                .filter(one -> holds(day, one.validFrom(), one.validTo()))
                .map(Question::item)
                .toList();
    }

    /** What is asked of a subject on a day; none where nothing is. */
    public Optional<CheckItem> find(Answer.Subject subject, LocalDate day) {
        Stream<CheckItem> asked = subject.dossier() == null ? items(day) : questions(day).stream();
        return asked.filter(item -> item.key().equals(subject.item())).findFirst();
    }

    /** The words of a key, whenever it held. */
    public Bilingual words(String key) {
        return Stream.concat(
                        rows.items().stream().map(Item::item),
                        rows.questions().stream().map(Question::item))
                .filter(item -> item.key().equals(key))
                .map(CheckItem::words)
                .findFirst()
                .orElse(new Bilingual(key, key));
    }
}
