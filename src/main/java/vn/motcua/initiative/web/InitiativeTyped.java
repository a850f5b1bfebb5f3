package vn.motcua.initiative.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.initiative.Criterion;
import vn.motcua.initiative.InitiativeStep;
import vn.motcua.initiative.Proposal;
import vn.motcua.initiative.ProposalTyped;
import vn.motcua.shell.FormView;

/** What forms of initiatives send, as values. */
public final class InitiativeTyped {

    private InitiativeTyped() {}

    public static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed.strip()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    public static List<UUID> ids(List<String> typed) {
        List<UUID> ids = new ArrayList<>();
        typed.forEach(one -> id(one).ifPresent(ids::add));
        return ids;
    }

    /** Zero for what is no number of at most four digits. */
    static int number(String typed) {
        return typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : 0;
    }

    static @Nullable InitiativeStep step(String typed) {
        return Stream.of(InitiativeStep.values())
                .filter(step -> step.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    static ProposalTyped proposal(FormView form) {
        return new ProposalTyped(
                form.value("name"),
                form.value("authors"),
                form.value("problem"),
                form.value("solution"),
                form.value("novelty"),
                form.value("scope"),
                form.value("procedures"),
                form.value("days"),
                form.value("papers"),
                form.value("dong"),
                form.value("hours"));
    }

    /** A form that begins with what was said before. */
    static FormView form(Proposal said) {
        return FormView.empty()
                .with("name", said.name())
                .with("authors", said.authors())
                .with("problem", said.problem())
                .with("solution", said.solution())
                .with("novelty", said.novelty())
                .with("scope", said.scope())
                .with("procedures", String.join(", ", said.procedures()))
                .with("days", text(said.expected().days()))
                .with("papers", text(said.expected().papers()))
                .with("dong", text(said.expected().dong()))
                .with("hours", text(said.expected().hours()));
    }

    /** A number as it is typed: with a comma, without what says nothing. */
    static String text(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** Points by criterion; one that is no whole number is left out. */
    static Map<String, Integer> points(FormView form, List<Criterion> criteria) {
        Map<String, Integer> points = new HashMap<>();
        for (Criterion one : criteria) {
            String typed = form.value("points-" + one.key()).strip();
            if (typed.matches("\\d{1,4}")) {
                points.put(one.key(), Integer.valueOf(typed));
            }
        }
        return points;
    }
}
