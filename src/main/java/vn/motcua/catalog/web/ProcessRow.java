package vn.motcua.catalog.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Start;
import vn.motcua.catalog.Step;

/**
 * A row of the table of steps in words.
 *
 * @param number as the published table counts its rows
 * @param time the allowance, or that it is still missing
 * @param next where the dossier goes on to
 */
public record ProcessRow(
        int number,
        String id,
        String work,
        String performer,
        String time,
        String product,
        String next) {

    static List<ProcessRow> of(InternalProcess process, Said said) {
        return of(process, said, id -> Integer.toString(number(process, id)));
    }

    /** Rows that call each other by their ids, which stay where others come between. */
    static List<ProcessRow> byId(InternalProcess process, Said said) {
        return of(process, said, id -> id);
    }

    private static List<ProcessRow> of(
            InternalProcess process, Said said, UnaryOperator<String> called) {
        return process.steps().stream().map(step -> row(process, step, said, called)).toList();
    }

    static int number(InternalProcess process, String stepId) {
        return process.steps().indexOf(process.step(stepId)) + 1;
    }

    private static ProcessRow row(
            InternalProcess process, Step step, Said said, UnaryOperator<String> called) {
        return new ProcessRow(
                number(process, step.id()),
                step.id(),
                work(process, step, said, called),
                PerformerText.of(step.performer(), said),
                step.time().equals(WorkDuration.sameDay())
                        ? said.text("catalog.process.missing")
                        : step.time().text(said.locale()),
                said.either(step.product(), step.productEn()),
                next(step, said, called));
    }

    private static String work(
            InternalProcess process, Step step, Said said, UnaryOperator<String> called) {
        List<String> parts = new ArrayList<>();
        parts.add(said.either(step.name(), step.nameEn()));
        if (step.join()) {
            String before =
                    process.before(step.id()).stream()
                            .map(Step::id)
                            .map(called)
                            .collect(Collectors.joining(", "));
            parts.add(said.text("catalog.process.join", before));
        }
        if (!step.starts().isEmpty()) {
            String codes =
                    step.starts().stream().map(Start::procedure).collect(Collectors.joining(", "));
            parts.add(said.text("catalog.process.starts", codes));
        }
        return String.join(". ", parts);
    }

    private static String next(Step step, Said said, UnaryOperator<String> called) {
        if (step.isLast()) {
            return said.text("catalog.process.end");
        }
        List<String> numbers = step.next().stream().map(Branch::to).map(called).toList();
        if (step.split() == Split.ALL) {
            return said.text("catalog.process.all", String.join(", ", numbers));
        }
        return step.next().stream()
                .map(way -> way(way, said, called))
                .collect(Collectors.joining("; "));
    }

    private static String way(Branch way, Said said, UnaryOperator<String> called) {
        String number = called.apply(way.to());
        String label = said.either(way.label(), way.labelEn());
        return label.isEmpty()
                ? said.text("catalog.process.step", number)
                : said.text("catalog.process.way", label, number);
    }
}
