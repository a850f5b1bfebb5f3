package vn.motcua.communication.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.communication.product.Product;
import vn.motcua.communication.product.Standing;
import vn.motcua.shell.Texts;

/** Products as a table of an office program. */
@Component
class ProductSheets {

    private static final int[] WIDTHS = {48, 16, 26, 26, 30, 14, 24, 10, 48, 24};
    private static final List<String> HEADS =
            List.of(
                    "communication.title",
                    "communication.product.kind",
                    "communication.channel",
                    "communication.topic",
                    "communication.unit",
                    "communication.day",
                    "communication.author",
                    "communication.times",
                    "communication.url",
                    "communication.state");

    private final Texts texts;

    ProductSheets(Texts texts) {
        this.texts = texts;
    }

    byte[] write(List<Standing> all, CommunicationNames names, Locale locale) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Standing standing : all) {
            Product one = standing.product();
            rows.add(
                    Arrays.asList(
                            one.title(),
                            texts.text(locale, "communication.product.kind." + one.kind()),
                            texts.text(locale, "communication.channel." + one.channel()),
                            names.topic(one.topic()),
                            names.unit(one.unit()),
                            one.day(),
                            one.author(),
                            one.times(),
                            one.url(),
                            texts.text(
                                    locale,
                                    "communication.product.is." + ProductFilter.word(standing))));
        }
        return SheetWriter.write(
                texts.text(locale, "communication.tab.PRODUCTS"),
                WIDTHS,
                HEADS.stream().map(head -> texts.text(locale, head)).toList(),
                rows);
    }
}
