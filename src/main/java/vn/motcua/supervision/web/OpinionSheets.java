package vn.motcua.supervision.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.shell.Texts;
import vn.motcua.supervision.About;
import vn.motcua.supervision.Opinion;
import vn.motcua.supervision.OpinionAct;
import vn.motcua.supervision.OpinionStep;

/** The register of opinions as a table of an office program. */
@Component
class OpinionSheets {

    private static final int[] WIDTHS = {10, 14, 30, 40, 60, 40, 30, 14, 20, 10, 14, 60};
    private static final List<String> HEADS =
            List.of(
                    "supervision.number",
                    "supervision.sentOn",
                    "supervision.organisation",
                    "supervision.subject",
                    "supervision.content",
                    "supervision.about",
                    "supervision.addressee",
                    "supervision.due",
                    "supervision.state",
                    "supervision.overdue",
                    "supervision.answeredOn",
                    "supervision.answer");

    private final Texts texts;

    OpinionSheets(Texts texts) {
        this.texts = texts;
    }

    byte[] write(List<Opinion> all, OpinionNames names, Locale locale) {
        LocalDate today = names.today();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Opinion one : all) {
            About about = one.words().about();
            rows.add(
                    Arrays.asList(
                            one.number() == null ? "" : one.number(),
                            one.sentOn().orElse(null),
                            names.unit(one.organisation()),
                            one.words().subject(),
                            one.words().content(),
                            about == null ? "" : about.label(),
                            names.unit(one.words().addressee()),
                            one.due(),
                            texts.text(locale, "supervision.state." + one.state()),
                            one.isOverdue(today) ? texts.text(locale, "supervision.yes") : "",
                            one.answeredOn().orElse(null),
                            one.last(OpinionStep.ANSWER).map(OpinionAct::note).orElse("")));
        }
        return SheetWriter.write(
                texts.text(locale, "supervision.place"),
                WIDTHS,
                HEADS.stream().map(head -> texts.text(locale, head)).toList(),
                rows);
    }
}
