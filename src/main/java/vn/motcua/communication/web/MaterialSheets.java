package vn.motcua.communication.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.communication.material.Material;
import vn.motcua.kernel.Zones;
import vn.motcua.shell.Texts;

/** Who fetched what, as a table of an office program. */
@Component
class MaterialSheets {

    private static final int[] WIDTHS = {48, 20, 26, 10, 30, 14, 20};
    private static final List<String> HEADS =
            List.of(
                    "communication.title",
                    "communication.material.kind",
                    "communication.topic",
                    "communication.material.version",
                    "communication.material.who",
                    "communication.day",
                    "communication.material.as");

    private final Texts texts;

    MaterialSheets(Texts texts) {
        this.texts = texts;
    }

    /** One row for each time that one was fetched; one that never was has a row without. */
    byte[] write(List<Material> all, CommunicationNames names, Locale locale) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Material one : all) {
            if (one.fetches().isEmpty()) {
                rows.add(row(one, null, names, locale));
            }
            one.fetches().forEach(fetch -> rows.add(row(one, fetch, names, locale)));
        }
        return SheetWriter.write(
                texts.text(locale, "communication.tab.MATERIALS"),
                WIDTHS,
                HEADS.stream().map(head -> texts.text(locale, head)).toList(),
                rows);
    }

    private List<@Nullable Object> row(
            Material one, Material.@Nullable Fetch fetch, CommunicationNames names, Locale locale) {
        return Arrays.asList(
                one.title(),
                texts.text(locale, "communication.material.kind." + one.kind()),
                names.topic(one.topic()),
                fetch == null ? null : fetch.version(),
                fetch == null ? null : names.person(fetch.by()),
                fetch == null ? null : Zones.dayOf(fetch.at()),
                fetch == null ? null : texts.text(locale, as(fetch)));
    }

    static String as(Material.Fetch fetch) {
        return fetch.news() == null
                ? "communication.material.as.file"
                : "communication.material.as.draft";
    }
}
