package vn.motcua.eform;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a form asks, in which order, under which words, and which papers follow from answers. */
public record Layout(List<EForm.Section> sections, List<PaperRule> papers) {

    /**
     * A paper of the procedure that answers make necessary, or make unnecessary.
     *
     * @param spared whether it is unnecessary then
     */
    public record PaperRule(String paper, Condition when, boolean spared) {}

    public Layout {
        sections = List.copyOf(sections);
        papers = List.copyOf(papers);
    }

    public Stream<FormField> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    public Optional<EForm.Section> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** The field of a flat name; rows of a table are passed over. */
    public Optional<FormField> find(String flat) {
        List<String> parts =
                Arrays.stream(flat.split("\\.", -1)).filter(p -> !p.matches("\\d+")).toList();
        Optional<FormField> found =
                fields().filter(field -> field.id().equals(parts.getFirst())).findFirst();
        for (String part : parts.subList(1, parts.size())) {
            found = found.flatMap(field -> field.find(part));
        }
        return found;
    }
}
