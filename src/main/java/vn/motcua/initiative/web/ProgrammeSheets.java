package vn.motcua.initiative.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.initiative.programme.Programme;
import vn.motcua.initiative.programme.ProgrammeHead;
import vn.motcua.initiative.programme.ProgrammeTask;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Texts;

/** Programmes and their tasks as a table of an office program, one row for each task. */
@Component
class ProgrammeSheets {

    private static final int[] WIDTHS = {18, 36, 26, 14, 14, 16, 40, 28, 28, 24, 14, 14, 18};
    private static final List<String> HEADS =
            List.of(
                    "initiative.programme.number",
                    "initiative.programme.title",
                    "initiative.programme.issuer",
                    "initiative.programme.signedOn",
                    "initiative.programme.receivedOn",
                    "initiative.programme.plan",
                    "initiative.task.words",
                    "initiative.task.lead",
                    "initiative.task.support",
                    "initiative.task.product",
                    "initiative.task.due",
                    "initiative.task.done.on",
                    "initiative.state");

    private final Texts texts;
    private final Organizations organizations;
    private final BusinessClock clock;

    ProgrammeSheets(Texts texts, Organizations organizations, BusinessClock clock) {
        this.texts = texts;
        this.organizations = organizations;
        this.clock = clock;
    }

    byte[] write(List<Programme> all, Locale locale) {
        InitiativeNames names = new InitiativeNames(organizations.chart(), clock.today());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Programme one : all) {
            if (one.tasks().isEmpty()) {
                rows.add(row(one, null, names, locale));
            }
            one.tasks().forEach(task -> rows.add(row(one, task, names, locale)));
        }
        return SheetWriter.write(
                texts.text(locale, "initiative.tab.PROGRAMMES"),
                WIDTHS,
                HEADS.stream().map(head -> texts.text(locale, head)).toList(),
                rows);
    }

    private List<@Nullable Object> row(
            Programme one, @Nullable ProgrammeTask task, InitiativeNames names, Locale locale) {
        ProgrammeHead head = one.head();
        Programme.Implementing plan = one.plan();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.addAll(
                Arrays.asList(
                        head.number(),
                        head.title(),
                        head.issuer(),
                        head.signedOn(),
                        head.receivedOn(),
                        plan == null ? null : plan.number()));
        if (task != null) {
            cells.addAll(
                    Arrays.asList(
                            task.words(),
                            names.unit(task.lead()),
                            task.support().stream()
                                    .map(names::unit)
                                    .collect(Collectors.joining("; ")),
                            task.product(),
                            task.due(),
                            task.doneOn(),
                            texts.text(
                                    locale, "initiative.task.state." + task.state(names.today()))));
        }
        return cells;
    }
}
