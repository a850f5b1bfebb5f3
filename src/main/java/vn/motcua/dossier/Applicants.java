package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Digest;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.sql.Parts;

/**
 * What people do with their own dossiers from afar (nộp hồ sơ trực tuyến): file them, answer what
 * is asked, take them back. Whose dossier it is, the caller has seen.
 */
@Component
@LegalBasis("nd-45-2020#9")
public class Applicants {

    private final Dossiers dossiers;
    private final Acts acts;
    private final DossierQueries queries;
    private final States states;
    private final Durations durations;
    private final LawBook laws;
    private final BusinessClock clock;

    Applicants(
            Dossiers dossiers,
            Acts acts,
            DossierQueries queries,
            States states,
            Durations durations,
            LawBook laws,
            BusinessClock clock) {
        this.dossiers = dossiers;
        this.acts = acts;
        this.queries = queries;
        this.states = states;
        this.durations = durations;
        this.laws = laws;
        this.clock = clock;
    }

    /**
     * What is wrong with it besides missing papers, which the form knows better; stores nothing.
     */
    public List<Refusal> problems(Receive receive) {
        LocalDate today = clock.today();
        return Intake.problemsOfFiling(receive, laws.forReceipt(receive, today).procedure(), today);
    }

    /**
     * Files a dossier; filed again under the same id by the same account, it is answered again and
     * done once.
     *
     * @param content canonical text of form and files, of which the journal keeps the digest
     * @param beside what the caller writes by the same statement, the same each time it is asked
     * @throws RefusalException with everything that is wrong, fields named
     */
    public Acted file(Receive receive, String content, UUID account, Consumer<Parts> beside) {
        Instant now = clock.instant();
        LocalDate today = clock.today();
        Law law = laws.forReceipt(receive, today);
        List<Refusal> wrong = Intake.problemsOfFiling(receive, law.procedure(), today);
        Texts.refuse(wrong);
        byte[] salt = Digest.newSalt();
        return dossiers.created(
                new Receiving.Receipt(
                        receive,
                        law,
                        now,
                        Actor.citizen(account),
                        (r, rule, code, at, digest) ->
                                Intake.register(
                                        r, rule, code, at, digest, Digest.of(salt, content)),
                        salt,
                        beside));
    }

    /** Answers a request for papers. */
    public Acted answer(UUID dossier, SentSupplement sent, UUID key, UUID account) {
        return act(dossier, new DossierCommand.SendSupplement(sent), key, account);
    }

    /** Takes the dossier back before it is decided. */
    @LegalBasis("nd-118-2025#21")
    public Acted withdraw(UUID dossier, String reason, UUID key, UUID account) {
        return act(dossier, new DossierCommand.Withdraw(reason), key, account);
    }

    /**
     * Erases who the dossier was about, once its time of keeping is over.
     *
     * @throws RefusalException with {@link ErasureRefusal}
     */
    public Acted erase(UUID dossier, UUID key, UUID account) {
        return act(dossier, new DossierCommand.ErasePerson(""), key, account);
    }

    private Acted act(UUID dossier, DossierCommand command, UUID key, UUID account) {
        return acts.carryOut(dossier, (_, _, _) -> List.of(command), key, new Doer.Owner(account));
    }

    /** How dossiers stand, by id; those that are not there are left out. */
    public Map<UUID, DossierState> states(Collection<UUID> dossiers) {
        return dossiers.isEmpty() ? Map.of() : states.of(dossiers);
    }

    /**
     * When the result is to be expected; empty where it is not under way or too few dossiers of its
     * kind are known.
     */
    public Optional<Expectation> expected(DossierView view) {
        DossierState s = view.state();
        if (!s.isAccepted() || s.isDecided() || s.isPaused()) {
            return Optional.empty();
        }
        WorkCalendar calendar = view.law().promise();
        Instant now = clock.instant();
        Duration stood =
                calendar.workingTime(s.receivedAt(), now)
                        .minus(Clocks.of(s, calendar, now).agencyWork());
        return durations
                .usual(s.agency(), s.procedure(), s.caseId())
                .map(usual ->
                        new Expectation(
                                calendar.after(s.receivedAt(), usual.half().plus(stood)),
                                calendar.after(s.receivedAt(), usual.most().plus(stood)),
                                usual.of(),
                                stood));
    }

    /** The dossier as its owner sees it. */
    public Optional<DossierView> view(UUID dossier) {
        return queries.find(dossier);
    }
}
