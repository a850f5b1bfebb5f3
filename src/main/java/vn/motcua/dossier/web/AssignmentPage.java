package vn.motcua.dossier.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Field;
import vn.motcua.dossier.Assignment;
import vn.motcua.dossier.AssignmentRule;
import vn.motcua.dossier.AssignmentWay;
import vn.motcua.dossier.TurnOrder;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * How the work of one post is given out, for who leads its unit.
 *
 * @param history all that was ever set, the youngest first
 * @param fields those of everything in force
 */
public record AssignmentPage(
        Post post,
        List<Assignment> history,
        TurnOrder turns,
        List<Field> fields,
        FormView form,
        Names names) {

    /** Somebody in the order of turns, from 1; no {@code last} without a turn as yet. */
    public record Turn(int place, String name, @Nullable Instant last, String away) {}

    public AssignmentPage {
        history = List.copyOf(history);
        fields = List.copyOf(fields);
    }

    public String path() {
        return "/assignments/" + post.unit() + "/" + post.post();
    }

    public Optional<Assignment> current() {
        return history.stream().filter(a -> a.on(names.today())).findFirst();
    }

    /** Set for days to come. */
    public List<Assignment> coming() {
        return history.stream()
                .filter(a -> a.isOpen(names.today()) && !a.on(names.today()))
                .sorted(Comparator.comparing(Assignment::firstDay))
                .toList();
    }

    public List<Assignment> past() {
        return history.stream().filter(a -> !a.isOpen(names.today())).toList();
    }

    /** Such as "Lần lượt" or "Theo lĩnh vực, thủ tục; còn lại lần lượt". */
    public String way(Frame frame, Assignment a) {
        return a.way() == AssignmentWay.RULE
                ? frame.text("dossier.assignment.way.RULE." + a.otherwise())
                : frame.text("dossier.assignment.way." + a.way());
    }

    public String days(Frame frame, Assignment a) {
        LocalDate last = a.lastDay();
        return last == null
                ? frame.text("dossier.assignment.days.open", a.firstDay())
                : frame.text("dossier.assignment.days", a.firstDay(), last);
    }

    /** What became of it: stopped, or over. */
    public String end(Frame frame, Assignment a) {
        UUID by = a.endedBy();
        return by == null
                ? frame.text("dossier.assignment.over")
                : frame.text(
                        "dossier.assignment.stopped",
                        names.person(by),
                        frame.exact(Objects.requireNonNull(a.endedAt())));
    }

    public String rule(Frame frame, AssignmentRule rule) {
        String what =
                switch (rule.about()) {
                    case FIELD -> frame.text("dossier.assignment.rule.field", field(frame, rule));
                    case PROCEDURE -> frame.text("dossier.assignment.rule.procedure", rule.code());
                };
        return what + " → " + names.person(rule.staff());
    }

    private String field(Frame frame, AssignmentRule rule) {
        return fields.stream()
                .filter(f -> f.code().equals(rule.code()))
                .findFirst()
                .map(f -> frame.either(f.name(), f.nameEn()))
                .orElse(rule.code());
    }

    private boolean byTurn(Assignment a) {
        return a.way() == AssignmentWay.TURN
                || (a.way() == AssignmentWay.RULE && a.otherwise() == AssignmentWay.TURN);
    }

    /** Who comes next, while the post takes turns; those away come last. */
    public List<Turn> order(Frame frame) {
        if (current().filter(this::byTurn).isEmpty()) {
            return List.of();
        }
        List<UUID> had = turns.had().stream().map(TurnOrder.Had::staff).toList();
        List<UUID> present = ids(names.chart().standIns().present(post, names.today()));
        Comparator<UUID> byTurn = Comparator.comparingInt(had::indexOf);
        List<UUID> order =
                Stream.concat(
                                present.stream().sorted(byTurn),
                                ids(holders()).stream().filter(id -> !present.contains(id)))
                        .toList();
        return IntStream.range(0, order.size())
                .mapToObj(i -> turn(frame, i + 1, order.get(i), present))
                .toList();
    }

    private Turn turn(Frame frame, int place, UUID staff, List<UUID> present) {
        return new Turn(place, names.person(staff), last(staff), away(frame, staff, present));
    }

    private static List<UUID> ids(List<Staff> staff) {
        return staff.stream().map(Staff::id).toList();
    }

    private @Nullable Instant last(UUID staff) {
        return turns.had().stream()
                .filter(h -> h.staff().equals(staff))
                .map(TurnOrder.Had::at)
                .findFirst()
                .orElse(null);
    }

    private String away(Frame frame, UUID staff, List<UUID> present) {
        if (present.contains(staff)) {
            return "";
        }
        return names.chart().standIns().insteadOf(staff, post, names.today()).stream()
                .findFirst()
                .map(id -> frame.text("dossier.assignment.away.for", names.person(id)))
                .orElse(frame.text("dossier.assignment.away"));
    }

    public List<Staff> holders() {
        return names.chart().holders(post, names.today());
    }

    public List<Option> ways(Frame frame) {
        return Stream.of(AssignmentWay.values())
                .map(way ->
                        new Option(
                                way.name(),
                                frame.text("dossier.assignment.way." + way),
                                frame.text("dossier.assignment.way." + way + ".hint")))
                .toList();
    }

    public List<Option> otherwise(Frame frame) {
        return Stream.of(AssignmentWay.OPEN, AssignmentWay.TURN)
                .map(way -> Option.of(way.name(), frame.text("dossier.assignment.way." + way)))
                .toList();
    }

    public List<Integer> lines() {
        return IntStream.rangeClosed(1, AssignmentForm.shownLines(form)).boxed().toList();
    }

    public List<Option> fieldOptions(Frame frame) {
        return Stream.concat(
                        Stream.of(Option.of("", frame.text("dossier.assignment.choose"))),
                        fields.stream()
                                .map(f -> Option.of(f.code(), frame.either(f.name(), f.nameEn()))))
                .toList();
    }

    public List<Option> people(Frame frame) {
        return Stream.concat(
                        Stream.of(Option.of("", frame.text("dossier.assignment.choose"))),
                        holders().stream().map(s -> Option.of(s.id().toString(), s.name())))
                .toList();
    }

    /** Set today, in Vietnam. */
    public String set(Frame frame, Assignment a) {
        return frame.text(
                "dossier.assignment.set-by", names.person(a.setBy()), Zones.dayOf(a.setAt()));
    }
}
