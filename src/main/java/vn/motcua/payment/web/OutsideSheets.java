package vn.motcua.payment.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.organization.Organizations;
import vn.motcua.payment.cashless.OutsideEntry;
import vn.motcua.payment.cashless.OutsideImports;
import vn.motcua.shell.Texts;

/** The register as a table of an office program, as it is taken in again. */
@Component
class OutsideSheets {

    private static final int[] WIDTHS = {28, 18, 40, 40, 40, 12, 40};

    private final Texts texts;
    private final Organizations organizations;
    private final BusinessClock clock;

    OutsideSheets(Texts texts, Organizations organizations, BusinessClock clock) {
        this.texts = texts;
        this.organizations = organizations;
        this.clock = clock;
    }

    byte[] write(List<OutsideEntry> all, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (OutsideEntry one : all) {
            if (one.endedOn() == null) {
                rows.add(
                        Arrays.asList(
                                organizations
                                        .chart()
                                        .lastKnown(one.agency(), clock.today())
                                        .map(unit -> unit.name())
                                        .orElse(""),
                                texts.text(locale, "payment.outside.kind." + one.kind()),
                                one.unit(),
                                one.service(),
                                one.channel(),
                                one.since(),
                                one.evidence()));
            }
        }
        return SheetWriter.write(
                texts.text(locale, "payment.outside.sheet"),
                WIDTHS,
                OutsideImports.heads(english),
                rows);
    }
}
