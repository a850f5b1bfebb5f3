package vn.motcua.catalog.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Start;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.organization.Performer;
import vn.motcua.shell.FormView;

/** One row of a table as the editor's form sends it. */
final class RowForm {

    static final int MOST_WAYS = 12;

    private static final int LONGEST = 500;
    private static final int LONGEST_LABEL = 120;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,19}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,5}(?:[.,]\\d{1,2})?");
    private static final Pattern CODE = Pattern.compile("\\d\\.\\d{6}");
    private static final Pattern MARKED = Pattern.compile("<[a-zA-Z/!?]");

    private final FormView typed;
    private final InternalProcess process;
    private final Step before;
    private final Set<Performer> known;
    private final List<Refusal> wrong = new ArrayList<>();

    /**
     * @param known who may be named, beside whoever the row names already
     */
    RowForm(FormView typed, InternalProcess process, Step before, Set<Performer> known) {
        this.typed = typed;
        this.process = process;
        this.before = before;
        this.known = known;
    }

    /**
     * @throws RefusalException with everything that is wrong, by field
     */
    Step read() {
        Split split = split();
        Step read =
                new Step(
                        id(),
                        text("name", LONGEST),
                        text("nameEn", LONGEST),
                        performer("performer", before.performer(), Step.TO_BE_NAMED),
                        time(),
                        text("product", LONGEST),
                        text("productEn", LONGEST),
                        actions(),
                        ways(split),
                        split,
                        typed.has("join", "on"),
                        starts());
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        return read;
    }

    private String id() {
        String id = typed.value("id").strip();
        if (!ID.matcher(id).matches() && !id.equals(before.id())) {
            wrong.add(new ProcessRefusal.RowIdWrong(id));
        } else if (!id.equals(before.id()) && process.find(id).isPresent()) {
            wrong.add(new ProcessRefusal.RowIdTaken(id));
        }
        return id;
    }

    private String text(String name, int most) {
        return text(typed.value(name), name, most, wrong);
    }

    static String text(String given, String at, int most, List<Refusal> wrong) {
        String text = VietnameseText.plain(given);
        if (text.length() > most) {
            wrong.add(new ProcessRefusal.RowTextTooLong(at, most));
        } else if (MARKED.matcher(text).find()) {
            wrong.add(new ProcessRefusal.RowTextMarked(at));
        }
        return text;
    }

    /** What is not said yet is {@code nobody}. */
    private Performer performer(String at, @Nullable Performer now, Performer nobody) {
        String given = typed.value(at).strip();
        if (given.isEmpty()) {
            return nobody;
        }
        if (now != null && now.text().equals(given)) {
            return now;
        }
        return known.stream()
                .filter(one -> one.text().equals(given))
                .findFirst()
                .orElseGet(() -> {
                    wrong.add(new ProcessRefusal.RowPerformerUnknown(at, given));
                    return nobody;
                });
    }

    /** Nothing typed is an allowance that is still missing. */
    private WorkDuration time() {
        String given = typed.value("amount").strip();
        if (given.isEmpty()) {
            return WorkDuration.sameDay();
        }
        if (AMOUNT.matcher(given).matches()) {
            try {
                return new WorkDuration(new BigDecimal(given.replace(',', '.')), unit());
            } catch (RefusalException impossible) {
                // Said below, at the field.
            }
        }
        wrong.add(new ProcessRefusal.RowTimeWrong(given));
        return WorkDuration.sameDay();
    }

    /** Hours or days of work, or the unit that a file gave. */
    private WorkDuration.Unit unit() {
        String given = typed.value("unit");
        if (given.equals(before.time().unit().name()) && before.time().amount().signum() > 0) {
            return before.time().unit();
        }
        return given.equals("WORKING_DAY")
                ? WorkDuration.Unit.WORKING_DAY
                : WorkDuration.Unit.WORKING_HOUR;
    }

    private Set<StepAction> actions() {
        return Stream.of(StepAction.values())
                .filter(action -> typed.has("actions", action.name()))
                .collect(Collectors.toSet());
    }

    private Split split() {
        return Stream.of(Split.values())
                .filter(one -> typed.value("split").equals(one.name()))
                .findFirst()
                .orElse(Split.NONE);
    }

    private List<Branch> ways(Split split) {
        List<Branch> ways = new ArrayList<>();
        Set<String> targets = new HashSet<>();
        Set<String> choices = new HashSet<>();
        for (int i = 0; i < MOST_WAYS; i++) {
            String to = typed.value("to." + i).strip();
            if (to.isEmpty()) {
                continue;
            }
            if (process.find(to).isEmpty()) {
                wrong.add(new ProcessRefusal.RowWayUnknown("to." + i, to));
            } else if (!targets.add(to) && split == Split.ALL) {
                wrong.add(new ProcessRefusal.RowWayTwice("to." + i));
            }
            String label = text("label." + i, LONGEST_LABEL);
            if (split == Split.CHOICE && label.isEmpty()) {
                wrong.add(new ProcessRefusal.RowWayUnnamed("label." + i));
            }
            ways.add(
                    new Branch(
                            to,
                            split == Split.CHOICE ? choice(i, label, choices) : null,
                            label,
                            text("labelEn." + i, LONGEST_LABEL)));
        }
        return ways;
    }

    /** The code of a way stays as long as it is there; a new one is made from its name. */
    private String choice(int i, String label, Set<String> taken) {
        String given = typed.value("choice." + i);
        boolean kept = before.branch(given).isPresent();
        String wish =
                kept
                        ? given
                        : VietnameseText.fold(label)
                                .replaceAll("[^a-z0-9]+", "-")
                                .replaceAll("^-|-$", "");
        String base = wish.isEmpty() ? "c" + (i + 1) : wish;
        String free = base;
        for (int n = 2; !taken.add(free); n++) {
            free = base + "-" + n;
        }
        return free;
    }

    private List<Start> starts() {
        List<Start> starts = new ArrayList<>();
        for (int i = 0; i < MOST_WAYS; i++) {
            String code = typed.value("start." + i).strip();
            if (code.isEmpty()) {
                continue;
            }
            if (!CODE.matcher(code).matches()) {
                wrong.add(new ProcessRefusal.RowStartWrong("start." + i, code));
            }
            Performer now = i < before.starts().size() ? before.starts().get(i).at() : null;
            Performer at = performer("at." + i, now, Step.TO_BE_NAMED);
            starts.add(new Start(code, at.equals(Step.TO_BE_NAMED) ? null : at));
        }
        return starts;
    }

    /** A row as the form shows it. */
    static FormView of(Step step) {
        FormView view =
                FormView.empty()
                        .with("id", step.id())
                        .with("name", step.name())
                        .with("nameEn", step.nameEn())
                        .with(
                                "performer",
                                step.performer().equals(Step.TO_BE_NAMED)
                                        ? ""
                                        : step.performer().text())
                        .with("product", step.product())
                        .with("productEn", step.productEn())
                        .with(
                                "actions",
                                step.actions().stream().map(Enum::name).toArray(String[]::new))
                        .with("split", step.split().name())
                        .with("join", step.join() ? "on" : "")
                        .with("unit", step.time().unit().name())
                        .with(
                                "amount",
                                step.time().amount().signum() == 0
                                        ? ""
                                        : step.time().amount().toPlainString().replace('.', ','));
        for (int i = 0; i < step.next().size(); i++) {
            Branch way = step.next().get(i);
            String choice = way.choice();
            view =
                    view.with("to." + i, way.to())
                            .with("label." + i, way.label())
                            .with("labelEn." + i, way.labelEn())
                            .with("choice." + i, choice == null ? "" : choice);
        }
        for (int i = 0; i < step.starts().size(); i++) {
            Performer at = step.starts().get(i).at();
            view =
                    view.with("start." + i, step.starts().get(i).procedure())
                            .with("at." + i, at == null ? "" : at.text());
        }
        return view;
    }

    /** How many ways the form has room for: one more than there are, two at least. */
    static IntStream room(int there) {
        return IntStream.range(0, Math.min(MOST_WAYS, Math.max(2, there + 1)));
    }
}
