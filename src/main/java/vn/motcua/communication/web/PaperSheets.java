package vn.motcua.communication.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.communication.paper.CommunicationPaper;
import vn.motcua.shell.Texts;

/** Papers as a table of an office program. */
@Component
class PaperSheets {

    private static final int[] WIDTHS = {34, 24, 20, 14, 14, 60, 30};
    private static final List<String> HEADS =
            List.of(
                    "communication.unit",
                    "communication.paper.kind",
                    "communication.paper.number",
                    "communication.paper.signedOn",
                    "communication.paper.until",
                    "communication.paper.title",
                    "communication.struck.why");

    private final Texts texts;

    PaperSheets(Texts texts) {
        this.texts = texts;
    }

    byte[] write(List<CommunicationPaper> all, CommunicationNames names, Locale locale) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (CommunicationPaper one : all) {
            rows.add(
                    Arrays.asList(
                            names.unit(one.unit()),
                            texts.text(locale, "communication.paper.kind." + one.kind()),
                            one.number(),
                            one.signedOn(),
                            one.until(),
                            one.title(),
                            one.endedFor()));
        }
        return SheetWriter.write(
                texts.text(locale, "communication.tab.PAPERS"),
                WIDTHS,
                HEADS.stream().map(head -> texts.text(locale, head)).toList(),
                rows);
    }
}
