package vn.motcua.offsystem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Field;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Typed;

/** Lines of lists that were taken, and what people say of them. */
@Component
public class Cases {

    private static final String STREAM = "offsystem-line";

    private final CaseStore store;
    private final Matching matching;
    private final OffsystemAccess access;
    private final Journal journal;
    private final Catalog catalog;
    private final Organizations organizations;
    private final BusinessClock clock;

    Cases(
            CaseStore store,
            Matching matching,
            OffsystemAccess access,
            Journal journal,
            Catalog catalog,
            Organizations organizations,
            BusinessClock clock) {
        this.store = store;
        this.matching = matching;
        this.access = access;
        this.journal = journal;
        this.catalog = catalog;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Of agencies that the asker sees; the caller has asked for that. */
    public List<RegisterLine> lines(CaseFilter filter, int from, int most) {
        return store.lines(filter, from, most);
    }

    /** How many lines of taken lists stand where. */
    public Map<LineState, Long> counts(Set<UUID> units) {
        return store.counts(units);
    }

    /** The first lines of a list, taken or not; the caller has asked whether it may be seen. */
    public List<RegisterLine> first(UUID list, int most) {
        return store.first(list, most);
    }

    /**
     * @throws RefusalException where there is none that this person sees
     */
    public RegisterLine find(UUID id, SignedIn by) {
        return store.find(id, access.seen(by))
                .orElseThrow(() -> new RefusalException(new OffsystemRefusal.NoSuchLine()));
    }

    /** In the order in which they were done. */
    public List<LineAct> acts(RegisterLine line) {
        return store.acts(line.id());
    }

    /** The likeliest first. */
    public List<Candidate> candidates(RegisterLine line) {
        return store.candidates(line.id());
    }

    /** Fields of procedures, as the catalogue has them. */
    public List<Field> fields() {
        return catalog.snapshot().inForce(clock.today()).stream()
                .map(ProcedureVersion::field)
                .distinct()
                .toList();
    }

    /** Steps that somebody may take with a line now. */
    public List<LineStep> steps(RegisterLine line, SignedIn by) {
        boolean managing = access.mayManage(line.unit(), by);
        boolean explaining = managing || access.mayExplain(line.unit(), by);
        return line.state().steps().stream()
                .filter(step -> step == LineStep.EXPLAIN ? explaining : managing)
                .toList();
    }

    /**
     * Does something with a line.
     *
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void step(UUID id, StepTyped typed, SignedIn by) {
        LineStep step = typed.step();
        requireStep(find(id, by), step, by);
        if (step == null) {
            throw new RefusalException(new OffsystemRefusal.StepUnknown());
        }
        if (step.namesDossier()) {
            matching.alone();
        }
        LineState after =
                store.lock(id)
                        .flatMap(state -> state.after(step))
                        .orElseThrow(() -> new RefusalException(new OffsystemRefusal.StepNotNow()));
        // Whoever held it before may have given it to another agency.
        RegisterLine line = find(id, by);
        requireStep(line, step, by);
        String note = typed.note().strip();
        List<Refusal> wrong = new ArrayList<>();
        if (note.length() > RegisterLists.REASON || step.needsReason() && note.isEmpty()) {
            wrong.add(new OffsystemRefusal.ReasonMissing(RegisterLists.REASON));
        }
        CaseDecision decided = decided(line, step, typed, wrong, by);
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        if (step != LineStep.EXPLAIN) {
            store.move(line, after, decided);
        }
        CaseStore.Found found = step.namesDossier() ? decided.dossier() : null;
        UUID dossier = found == null ? null : found.id();
        store.act(id, new LineAct(0, step, clock.instant(), by.staff(), note, dossier));
        boolean confirming = step == LineStep.CONFIRM;
        journal.write(
                id,
                STREAM,
                List.of(
                        new OffsystemEvent.LineStepped(
                                line.list(),
                                line.entry().no(),
                                step,
                                after,
                                dossier,
                                confirming ? decided.unit() : null,
                                confirming ? decided.procedure() : null,
                                confirming ? decided.field() : null,
                                confirming ? decided.day() : null,
                                TextHash.hex(note))),
                clock.instant(),
                by.actor());
    }

    private void requireStep(RegisterLine line, @Nullable LineStep step, SignedIn by) {
        if (step == LineStep.EXPLAIN) {
            access.requireExplain(line.unit(), by);
        } else {
            access.requireManage(line.unit(), by);
        }
    }

    private CaseDecision decided(
            RegisterLine line, LineStep step, StepTyped typed, List<Refusal> wrong, SignedIn by) {
        return switch (step) {
            case TAKE -> CaseDecision.of(line, named(line, typed, wrong));
            case LINK -> {
                CaseStore.Found found = named(line, typed, wrong);
                if (found != null && found.enteredOn().isBefore(line.caseDay())) {
                    wrong.add(new OffsystemRefusal.NotEnteredLater());
                }
                yield CaseDecision.of(line, found);
            }
            case CONFIRM -> confirmed(line, typed, wrong, by);
            case MATCH, REFUSE, DISMISS, REOPEN, EXPLAIN -> CaseDecision.of(line, null);
        };
    }

    private CaseStore.@Nullable Found named(
            RegisterLine line, StepTyped typed, List<Refusal> wrong) {
        String text = typed.dossier().strip();
        Optional<CaseStore.Found> found =
                text.isEmpty()
                        ? Optional.empty()
                        : store.dossier(Typed.id(text).orElse(null), text.toUpperCase(Locale.ROOT));
        if (found.isEmpty()) {
            wrong.add(new OffsystemRefusal.DossierUnknown());
            return null;
        }
        if (store.isMatched(found.get().id(), line)) {
            wrong.add(new OffsystemRefusal.DossierTaken());
        }
        return found.get();
    }

    private CaseDecision confirmed(
            RegisterLine line, StepTyped typed, List<Refusal> wrong, SignedIn by) {
        UUID unit = Objects.requireNonNullElse(typed.unit(), line.unit());
        LocalDate today = clock.today();
        if (organizations.chart().agencies(today).stream()
                .noneMatch(one -> one.id().equals(unit))) {
            wrong.add(new OffsystemRefusal.ListUnitMissing());
        } else {
            access.requireManage(unit, by);
        }
        LocalDate day = typed.day();
        if (day == null || day.isAfter(today)) {
            wrong.add(new OffsystemRefusal.CaseDayWrong());
        }
        String procedure = typed.procedure().strip();
        Optional<ProcedureVersion> version =
                procedure.isEmpty()
                        ? Optional.empty()
                        : catalog.inForce(procedure, Objects.requireNonNullElse(day, today));
        if (!procedure.isEmpty() && version.isEmpty()) {
            wrong.add(new OffsystemRefusal.ProcedureUnknown());
        }
        String field = version.map(one -> one.field().code()).orElse(typed.field());
        if (wrong.isEmpty() && fields().stream().noneMatch(one -> one.code().equals(field))) {
            wrong.add(new OffsystemRefusal.FieldMissing());
        }
        return new CaseDecision(
                null, unit, procedure, field, Objects.requireNonNullElse(day, today));
    }
}
