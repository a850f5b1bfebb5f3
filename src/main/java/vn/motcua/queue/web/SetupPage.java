package vn.motcua.queue.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.catalog.Field;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.queue.Arrangement;
import vn.motcua.queue.Counter;
import vn.motcua.queue.ServiceGroup;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * Groups and counters as a form: a name for each group, a group for each field, groups for each
 * counter. What has no name is no group; what serves nothing is no counter.
 */
public record SetupPage(
        QueuePlace place, Arrangement arrangement, List<Field> fields, FormView form) {

    public SetupPage {
        fields = List.copyOf(fields);
    }

    /** The form as it stands before anything is typed. */
    static FormView typed(Arrangement arrangement) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("seen", List.of(String.valueOf(arrangement.version())));
        for (ServiceGroup group : arrangement.groups()) {
            values.put("name-" + group.letter(), List.of(group.name()));
            values.put("nameEn-" + group.letter(), List.of(group.nameEn()));
            group.fields().forEach(f -> values.put("field-" + f, List.of(group.letter())));
        }
        for (Counter counter : arrangement.counters()) {
            values.put("counter-" + counter.number(), counter.letters());
        }
        return FormView.of(values);
    }

    /** What the form asks for. */
    static Arrangement wished(UUID agency, List<Field> fields, FormView form) {
        List<ServiceGroup> groups =
                letters()
                        .filter(letter ->
                                !(form.value("name-" + letter) + form.value("nameEn-" + letter))
                                        .isBlank())
                        .map(letter ->
                                new ServiceGroup(
                                        letter,
                                        VietnameseText.tidy(form.value("name-" + letter)),
                                        VietnameseText.tidy(form.value("nameEn-" + letter)),
                                        fields.stream()
                                                .map(Field::code)
                                                .filter(f -> form.has("field-" + f, letter))
                                                .toList()))
                        .toList();
        List<String> known = groups.stream().map(ServiceGroup::letter).toList();
        List<Counter> counters =
                IntStream.rangeClosed(1, Arrangement.MOST_COUNTERS)
                        .mapToObj(n ->
                                new Counter(
                                        n,
                                        known.stream()
                                                .filter(l -> form.has("counter-" + n, l))
                                                .toList()))
                        .filter(counter -> !counter.letters().isEmpty())
                        .toList();
        String seen = form.value("seen");
        int version = seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
        return new Arrangement(agency, version, groups, counters);
    }

    private static Stream<String> letters() {
        return Stream.of(Arrangement.LETTERS.split("", -1)).filter(letter -> !letter.isEmpty());
    }

    /** Letters that have a name, and the next free one. */
    public List<String> shownLetters() {
        List<String> shown = new ArrayList<>();
        boolean free = false;
        for (String letter : letters().toList()) {
            boolean named = !form.value("name-" + letter).isBlank();
            if (named || !free) {
                shown.add(letter);
            }
            free = free || !named;
        }
        return shown;
    }

    /** Counters up to the highest that serves something, and one more. */
    public List<Integer> shownCounters() {
        int last =
                IntStream.rangeClosed(1, Arrangement.MOST_COUNTERS)
                        .filter(n -> !form.value("counter-" + n).isEmpty())
                        .max()
                        .orElse(0);
        return IntStream.rangeClosed(1, Math.min(last + 1, Arrangement.MOST_COUNTERS))
                .boxed()
                .toList();
    }

    /** Groups to choose from, named as they are in the form. */
    public List<Option> groups(Frame frame) {
        return shownLetters().stream()
                .map(letter -> Option.of(letter, letter + " " + name(frame, letter)))
                .toList();
    }

    private String name(Frame frame, String letter) {
        String name = frame.either(form.value("name-" + letter), form.value("nameEn-" + letter));
        return name.isBlank() ? frame.text("queue.setup.new-group") : name;
    }

    public List<Option> groupsOrNone(Frame frame) {
        return Stream.concat(
                        Stream.of(Option.of("", frame.text("queue.setup.no-group"))),
                        groups(frame).stream())
                .toList();
    }
}
