package vn.motcua.inspection.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.InspectedDossier;
import vn.motcua.inspection.KnownFact;
import vn.motcua.kernel.Zones;
import vn.motcua.shell.Texts;

/** What the program knows of a dossier, in one sentence beside a question; never an answer. */
@Component
class KnownWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Texts texts;

    KnownWords(Texts texts) {
        this.texts = texts;
    }

    /** Blank where nothing is known. */
    String of(@Nullable KnownFact fact, InspectedDossier d, Locale locale) {
        if (fact == null) {
            return "";
        }
        return switch (fact) {
            case PAPERS -> said(locale, "papers", d.required() - d.missing(), d.required());
            case RECEIPT -> said(locale, d.receipt() ? "receipt" : "no-receipt");
            case TIME -> time(d, locale);
            case SUPPLEMENTS -> said(locale, "supplements", d.supplements(), d.atDoor());
            case APOLOGY -> apology(d, locale);
            case ENTERED -> entered(d, locale);
            case RESULT ->
                    said(locale, d.outcome() == null ? "result.none" : "result." + d.outcome());
        };
    }

    private String said(Locale locale, String key, Object... args) {
        return texts.text(locale, "inspection.known." + key, args);
    }

    private static String day(Instant moment) {
        return DAY.format(Zones.dayOf(moment));
    }

    private String time(InspectedDossier d, Locale locale) {
        Instant promised = d.promised();
        if (promised == null) {
            return said(locale, "time.unpromised");
        }
        Instant resolved = d.resolved();
        if (resolved == null) {
            return said(locale, d.late() ? "time.open-late" : "time.open", day(promised));
        }
        return said(locale, d.late() ? "time.late" : "time.good", day(promised), day(resolved));
    }

    private String apology(InspectedDossier d, Locale locale) {
        if (!d.late() && d.apologies() == 0) {
            return said(locale, "apology.unneeded");
        }
        return d.apologies() == 0
                ? said(locale, "apology.none")
                : said(locale, "apology.made", d.apologies(), d.apologiesInTime());
    }

    private String entered(InspectedDossier d, Locale locale) {
        LocalDate entered = d.enteredOn();
        if (entered == null) {
            return said(locale, "entered.unknown");
        }
        LocalDate received = Zones.dayOf(d.received());
        return entered.equals(received)
                ? said(locale, "entered.same")
                : said(locale, "entered.other", DAY.format(received), DAY.format(entered));
    }
}
