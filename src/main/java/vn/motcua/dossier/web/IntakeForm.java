package vn.motcua.dossier.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Receive;
import vn.motcua.dossier.Representative;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.kernel.IdCard;
import vn.motcua.kernel.Refusal;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** Reads what was typed at the counter. */
final class IntakeForm {

    private static final DateTimeFormatter DIGITS =
            DateTimeFormatter.ofPattern("ddMMuuuu").withResolverStyle(ResolverStyle.STRICT);

    private final FormView form;
    private final ProcedureVersion procedure;
    private final List<Refusal> unreadable = new ArrayList<>();

    IntakeForm(FormView form, ProcedureVersion procedure) {
        this.form = form;
        this.procedure = procedure;
    }

    /** The form as it is opened. */
    static FormView opened(UUID key, ProcedureVersion procedure) {
        String first = procedure.cases().isEmpty() ? "" : procedure.cases().getFirst().id();
        return FormView.empty()
                .with("key", key.toString())
                .with("caseId", first)
                .with("sets", "1")
                .with("resultBy", ReturnMethod.DESK.name());
    }

    /** The form filled in from the card that was scanned into it; nothing typed is lost. */
    static FormView filledFromCard(FormView form) {
        FormView cleared = form.with("scan", "");
        return IdCard.read(form.value("scan"))
                .map(card -> fill(cleared, card))
                .orElseGet(() -> cleared.refused(List.of(new DossierRefusal.NotACard())));
    }

    private static FormView fill(FormView form, IdCard card) {
        LocalDate born = card.born();
        return form.with("fullName", card.fullName())
                .with("idNumber", card.number().digits())
                .with("birthDate", born == null ? "" : Typed.text(born))
                .with("gender", card.gender())
                .with("address", card.address());
    }

    /** The case chosen, or the first where none of the procedure's was. */
    static String shownCase(FormView form, ProcedureVersion procedure) {
        return procedure
                .findCase(form.value("caseId"))
                .or(() -> procedure.cases().stream().findFirst())
                .map(ProcedureCase::id)
                .orElse(form.value("caseId"));
    }

    Optional<UUID> key() {
        return Typed.id(form.value("key"));
    }

    /** The dossier as typed; what could not be read is among {@link #unreadable}. */
    Receive receive(UUID key, UUID agency) {
        unreadable.clear();
        PaperTicks ticks = new PaperTicks(form, procedure);
        Receive receive =
                new Receive(
                        key,
                        agency,
                        competent(),
                        procedure.code(),
                        form.value("caseId"),
                        channel(),
                        applicant(),
                        ticks.counts(),
                        sets(),
                        resultBy(),
                        representative());
        unreadable.addAll(ticks.unreadable());
        return receive;
    }

    List<Refusal> unreadable() {
        return List.copyOf(unreadable);
    }

    /** By post only where it was sent so; what lies on the counter came to the counter. */
    private Channel channel() {
        return form.value("channel").equals(Channel.POST.name()) ? Channel.POST : Channel.COUNTER;
    }

    /** Who resolves, where it is another agency; that it may is for the rule of the day to say. */
    private @Nullable UUID competent() {
        String typed = form.value("competent");
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException notOffered) {
            unreadable.add(new DossierRefusal.Missing("competent"));
            return null;
        }
    }

    private @Nullable Representative representative() {
        Representative typed =
                new Representative(
                        form.value("representative"),
                        form.value("representativeId"),
                        form.value("authority"));
        boolean nobody =
                typed.fullName().isEmpty()
                        && typed.idNumber().isEmpty()
                        && typed.authority().isEmpty();
        return nobody ? null : typed;
    }

    private Applicant applicant() {
        return new Applicant(
                form.value("fullName"),
                form.value("idNumber"),
                birthDate(),
                form.value("gender"),
                form.value("address"),
                form.value("phone"),
                form.value("email"),
                form.value("organisation"),
                form.value("taxNumber"));
    }

    private @Nullable LocalDate birthDate() {
        String typed = form.value("birthDate").strip();
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return typed.matches("\\d{8}")
                    ? LocalDate.parse(typed, DIGITS)
                    : Typed.day(typed).orElseThrow(() -> new DateTimeException(typed));
        } catch (DateTimeException notADay) {
            unreadable.add(new DossierRefusal.ImpossibleDate("birthDate"));
            return null;
        }
    }

    /** Out of reach where it is no number, which the rules refuse. */
    private int sets() {
        String typed = form.value("sets").strip();
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
    }

    private ReturnMethod resultBy() {
        String typed = form.value("resultBy");
        for (ReturnMethod method : ReturnMethod.values()) {
            if (method.name().equals(typed)) {
                return method;
            }
        }
        return ReturnMethod.DESK;
    }
}
