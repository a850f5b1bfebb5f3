package vn.motcua.petition;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.PauseLedger;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Digest;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Organizations;

/** Checks what comes in and enters it in the book, within the caller's transaction. */
@Component
@LegalBasis({"nd-20-2008#7", "nd-20-2008#9"})
public class TakingIn {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRETS = 100_000_000;

    /**
     * What the sender is told.
     *
     * @param secret by which it is looked up; blank where it is erased
     */
    public record Entered(UUID id, String code, String secret) {}

    private final PetitionStore store;
    private final PetitionStreams streams;
    private final SenderNotices notices;
    private final PetitionLimits limits;
    private final Calendars calendars;
    private final Organizations organizations;
    private final Catalog catalog;
    private final DossierQueries dossiers;
    private final BusinessClock clock;

    TakingIn(
            PetitionStore store,
            PetitionStreams streams,
            SenderNotices notices,
            PetitionLimits limits,
            Calendars calendars,
            Organizations organizations,
            Catalog catalog,
            DossierQueries dossiers,
            BusinessClock clock) {
        this.store = store;
        this.streams = streams;
        this.notices = notices;
        this.limits = limits;
        this.calendars = calendars;
        this.organizations = organizations;
        this.catalog = catalog;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** One with the same id that was entered before, if any. */
    Optional<Entered> before(UUID id) {
        return streams.find(id)
                .map(state ->
                        new Entered(
                                id,
                                state.code(),
                                store.sender(id).map(PetitionStore.Known::secret).orElse("")));
    }

    /**
     * @param also what the caller found wrong
     * @throws RefusalException with all that is wrong; then nothing is kept
     */
    Entered enter(Submission given, List<Refusal> also, Actor by) {
        Optional<Entered> before = before(given.id());
        if (before.isPresent()) {
            return before.get();
        }
        Instant now = clock.instant();
        Instant at = Objects.requireNonNullElse(given.at(), now);
        Optional<UUID> dossier = dossier(given);
        List<Refusal> wrong = wrong(given, dossier, at, now);
        wrong.addAll(also);
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        UUID agency = Objects.requireNonNull(given.agency());
        byte[] salt = Digest.newSalt();
        String code = store.nextCode(Zones.dayOf(at));
        List<PetitionEvent> events = new ArrayList<>();
        events.add(received(given, code, dossier.orElse(null), agency, at, salt));
        if (!given.nationalCode().isEmpty()) {
            events.add(new PetitionEvent.NationalNoted(given.nationalCode(), given.nationalLink()));
        }
        PetitionState state = streams.write(given.id(), null, events, at, by);
        String secret = Integer.toString(SECRETS + RANDOM.nextInt(SECRETS)).substring(1);
        try {
            store.insert(state, now);
        } catch (DuplicateKeyException taken) {
            throw new RefusalException(new NationalRefusal.NationalCodeTaken(given.nationalCode()));
        }
        store.insert(given.id(), given.sender(), secret, salt);
        store.insert(given.id(), new PetitionText(1, TextKind.TITLE, given.title()));
        store.insert(given.id(), new PetitionText(1, TextKind.CONTENT, given.content()));
        store.insert(given.id(), 1, given.files(), now);
        notices.tell(state, events, new PetitionStore.Known(given.sender(), secret, salt));
        return new Entered(given.id(), code, secret);
    }

    /** What would be wrong with it if it came now. */
    List<Refusal> problems(Submission given) {
        Instant now = clock.instant();
        return wrong(given, dossier(given), Objects.requireNonNullElse(given.at(), now), now);
    }

    private Optional<UUID> dossier(Submission given) {
        return given.dossier().isEmpty() ? Optional.empty() : dossiers.byCode(given.dossier());
    }

    private PetitionEvent.Received received(
            Submission given,
            String code,
            @Nullable UUID dossier,
            UUID agency,
            Instant at,
            byte[] salt) {
        return new PetitionEvent.Received(
                code,
                Objects.requireNonNull(given.channel()),
                agency,
                given.sender().isIdentified(),
                given.sender().contact().isPresent(),
                given.proposal(),
                dossier,
                given.procedure(),
                field(given),
                Digest.of(salt, given.title() + "\n\n" + given.content()),
                given.files().stream().map(file -> Digest.of(salt, file.hash())).toList(),
                limits.dues(at, PauseLedger.EMPTY, calendars.of(agency, Zones.dayOf(at))));
    }

    private String field(Submission given) {
        return given.field().isEmpty()
                ? procedure(given.procedure()).map(one -> one.field().code()).orElse("")
                : given.field();
    }

    private Optional<ProcedureVersion> procedure(String code) {
        List<ProcedureVersion> history = catalog.snapshot().history(code);
        return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
    }

    private List<Refusal> wrong(Submission given, Optional<UUID> dossier, Instant at, Instant now) {
        List<Refusal> wrong = new ArrayList<>();
        LocalDate today = clock.today();
        UUID agency = given.agency();
        if (agency == null
                || organizations
                        .chart()
                        .unit(agency, today)
                        .filter(unit -> unit.kind().agency())
                        .isEmpty()) {
            wrong.add(new PetitionRefusal.AgencyUnknown());
        }
        PetitionChannel channel = given.channel();
        if (channel == null) {
            wrong.add(new PetitionRefusal.ChannelMissing());
        }
        if (at.isAfter(now) || at.isBefore(now.minus(Duration.ofDays(366)))) {
            wrong.add(new PetitionRefusal.ReceivedWhen());
        }
        if (channel == PetitionChannel.WEB) {
            // Elsewhere the law lets it come in without, and the desk then does not accept it.
            wrong.addAll(given.sender().missing());
        }
        wrong.addAll(given.sender().wrong());
        Words.checkText("title", given.title(), wrong);
        Words.checkLength("title", given.title(), Words.LINE, wrong);
        Words.checkText("content", given.content(), wrong);
        if (!given.content().isBlank() && !Words.saysSomething(given.content())) {
            wrong.add(new PetitionRefusal.SaysNothing());
        }
        if (!given.dossier().isEmpty() && dossier.isEmpty()) {
            wrong.add(new PetitionRefusal.DossierUnknown());
        }
        wrong.addAll(unknown(given.procedure(), given.field()));
        int most = limits.filesMost(today);
        if (given.files().size() > most) {
            wrong.add(new PetitionRefusal.TooManyFiles(most));
        }
        if (!given.nationalCode().isEmpty() && !NationalFile.isCode(given.nationalCode())) {
            wrong.add(new NationalRefusal.NationalCodeWrong());
        }
        if (!given.nationalLink().isEmpty() && !NationalFile.isLink(given.nationalLink())) {
            wrong.add(new NationalRefusal.LinkWrong());
        }
        return wrong;
    }

    /** What the catalogue does not know. */
    List<Refusal> unknown(String procedure, String field) {
        List<Refusal> wrong = new ArrayList<>();
        if (!procedure.isBlank() && procedure(procedure).isEmpty()) {
            wrong.add(new PetitionRefusal.ProcedureUnknown());
        }
        boolean known =
                field.isBlank()
                        || catalog.snapshot().all().stream()
                                .anyMatch(one -> one.field().code().equals(field));
        if (!known) {
            wrong.add(new PetitionRefusal.FieldUnknown());
        }
        return wrong;
    }
}
