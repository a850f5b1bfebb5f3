package vn.motcua.initiative.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.initiative.Expected;
import vn.motcua.initiative.Initiative;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Texts;

/** Initiatives as a table of an office program. */
@Component
class InitiativeSheets {

    private static final int[] WIDTHS = {40, 30, 28, 24, 12, 12, 16, 12, 18, 14, 14, 14};
    private static final List<String> HEADS =
            List.of(
                    "initiative.name",
                    "initiative.authors",
                    "initiative.unit",
                    "initiative.procedures",
                    "initiative.expected.days",
                    "initiative.expected.papers",
                    "initiative.expected.dong",
                    "initiative.expected.hours",
                    "initiative.state",
                    "initiative.submittedOn",
                    "initiative.sentOn",
                    "initiative.recognisedOn");

    private final Texts texts;
    private final Organizations organizations;
    private final BusinessClock clock;

    InitiativeSheets(Texts texts, Organizations organizations, BusinessClock clock) {
        this.texts = texts;
        this.organizations = organizations;
        this.clock = clock;
    }

    byte[] write(List<Initiative> all, Locale locale) {
        InitiativeNames names = new InitiativeNames(organizations.chart(), clock.today());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Initiative one : all) {
            Expected expected = one.proposal().expected();
            rows.add(
                    Arrays.asList(
                            one.proposal().name(),
                            one.proposal().authors(),
                            names.unit(one.unit()),
                            String.join(", ", one.proposal().procedures()),
                            expected.days(),
                            expected.papers(),
                            expected.dong(),
                            expected.hours(),
                            texts.text(locale, "initiative.state." + one.state()),
                            one.submittedOn().orElse(null),
                            one.sentOn().orElse(null),
                            one.recognisedOn().orElse(null)));
        }
        return SheetWriter.write(
                texts.text(locale, "initiative.place"),
                WIDTHS,
                HEADS.stream().map(head -> texts.text(locale, head)).toList(),
                rows);
    }
}
