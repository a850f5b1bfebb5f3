package vn.motcua.dossier.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Assignment;
import vn.motcua.dossier.AssignmentRefusal;
import vn.motcua.dossier.AssignmentRule;
import vn.motcua.dossier.AssignmentWay;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Post;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** A way of giving work as its form sends it: lines that are empty count for nothing. */
record AssignmentForm(FormView form) {

    /** As many lines as a form may send. */
    private static final int LINES = 50;

    /** Empty lines at the end of the form, to be filled in. */
    private static final int SPARE = 3;

    private record Line(String field, String procedure, String person) {

        boolean isEmpty() {
            return field.isBlank() && procedure.isBlank() && person.isBlank();
        }
    }

    /** As it is shown before anything is typed. */
    static FormView fresh(LocalDate today) {
        return FormView.empty()
                .with("from", Typed.text(today))
                .with("way", AssignmentWay.TURN.name())
                .with("otherwise", AssignmentWay.OPEN.name());
    }

    /** With its lines moved up over the empty ones, so that the lines are the rules. */
    static AssignmentForm of(Map<String, List<String>> typed) {
        FormView given = FormView.of(typed);
        Map<String, List<String>> tidy = new LinkedHashMap<>();
        typed.forEach((name, values) -> {
            if (!name.matches("(field|procedure|person)[0-9]+")) {
                tidy.put(name, values);
            }
        });
        FormView moved = new FormView(tidy, List.of());
        int no = 0;
        for (Line line : lines(given)) {
            no++;
            moved =
                    moved.with("field" + no, line.field())
                            .with("procedure" + no, line.procedure())
                            .with("person" + no, line.person());
        }
        return new AssignmentForm(moved);
    }

    private static List<Line> lines(FormView form) {
        return IntStream.rangeClosed(1, LINES)
                .mapToObj(n ->
                        new Line(
                                form.value("field" + n).strip(),
                                form.value("procedure" + n).strip(),
                                form.value("person" + n).strip()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static int shownLines(FormView form) {
        return Math.min(LINES, lines(form).size() + SPARE);
    }

    /**
     * What is wished.
     *
     * @throws RefusalException where what was typed cannot be one, fields named
     */
    Assignment wished(Post post, UUID by, Instant now) {
        List<Refusal> wrong = new ArrayList<>();
        LocalDate from = day("from", wrong);
        LocalDate to = form.value("to").isBlank() ? null : day("to", wrong);
        AssignmentWay way = way("way", AssignmentWay.OPEN);
        AssignmentWay otherwise = way("otherwise", AssignmentWay.OPEN);
        List<AssignmentRule> rules =
                way == AssignmentWay.RULE ? rules(lines(form), wrong) : List.of();
        if (!wrong.isEmpty() || from == null) {
            throw new RefusalException(wrong);
        }
        boolean rest = way == AssignmentWay.RULE && otherwise == AssignmentWay.TURN;
        return new Assignment(
                Uuid7.next(),
                post,
                from,
                to,
                way,
                rest ? AssignmentWay.TURN : AssignmentWay.OPEN,
                rules,
                by,
                now,
                null,
                null);
    }

    private @Nullable LocalDate day(String name, List<Refusal> wrong) {
        LocalDate day = Typed.day(form.value(name)).orElse(null);
        if (day == null) {
            wrong.add(new AssignmentRefusal.DayUnreadable(name));
        }
        return day;
    }

    /** A choice comes from a list; what is not in it was not sent by our form. */
    private AssignmentWay way(String name, AssignmentWay unsaid) {
        String given = form.value(name);
        if (given.isEmpty()) {
            return unsaid;
        }
        try {
            return AssignmentWay.valueOf(given);
        } catch (IllegalArgumentException unknown) {
            throw ActForm.unreadable();
        }
    }

    private static List<AssignmentRule> rules(List<Line> lines, List<Refusal> wrong) {
        List<AssignmentRule> rules = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean one = line.field().isEmpty() != line.procedure().isEmpty();
            UUID person = person(line.person());
            if (!one || person == null) {
                wrong.add(new AssignmentRefusal.RuleIncomplete(i + 1));
                continue;
            }
            rules.add(
                    line.field().isEmpty()
                            ? new AssignmentRule(
                                    AssignmentRule.About.PROCEDURE, line.procedure(), person)
                            : new AssignmentRule(AssignmentRule.About.FIELD, line.field(), person));
        }
        return rules;
    }

    private static @Nullable UUID person(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
