package vn.motcua.rights;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.RestDay;
import vn.motcua.dossier.RecountDraft;
import vn.motcua.dossier.Recounts;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;

/** Instruments of recounts, prepared while a day was off that is not off any longer. */
final class Instruments {

    private final Calendars calendars;
    private final Recounts recounts;

    Instruments(BeanFactory program) {
        calendars = program.getBean(Calendars.class);
        recounts = program.getBean(Recounts.class);
    }

    UUID draft(UUID agency, LocalDate today, SignedIn by) {
        UUID id = Uuid7.next();
        declare(today, RestDay.Kind.SWAPPED_OFF);
        recounts.draft(new RecountDraft(id, agency, id + "/QĐ", today, "Bão"), by);
        declare(today, RestDay.Kind.SWAPPED_IN);
        return id;
    }

    private void declare(LocalDate day, RestDay.Kind kind) {
        calendars.declare(new RestDay(day, kind, "Bão", "Storm", null, "Công điện 1", false));
    }
}
