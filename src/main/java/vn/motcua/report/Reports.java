package vn.motcua.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.TextHash;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/**
 * What is done with reports. A version never changes; what becomes of it is a step and an event. A
 * later version begins its way anew.
 */
@Component
@LegalBasis("nd-09-2019#8.5")
public class Reports {

    private final ReportStore store;
    private final SnapshotStore snapshots;
    private final ReportMaker maker;
    private final ReportReading reading;
    private final Templates templates;
    private final Periods periods;
    private final Organizations organizations;
    private final Access access;
    private final ReportWriting writing;
    private final BusinessClock business;
    private final Clock clock;

    Reports(
            ReportStore store,
            SnapshotStore snapshots,
            ReportMaker maker,
            ReportReading reading,
            Templates templates,
            Periods periods,
            Organizations organizations,
            Access access,
            ReportWriting writing,
            BusinessClock business,
            Clock clock) {
        this.store = store;
        this.snapshots = snapshots;
        this.maker = maker;
        this.reading = reading;
        this.templates = templates;
        this.periods = periods;
        this.organizations = organizations;
        this.access = access;
        this.writing = writing;
        this.business = business;
        this.clock = clock;
    }

    /**
     * Makes the first version, by what was known at the cut-off.
     *
     * @param regime code of what is reported
     * @param code of the period
     * @throws RefusalException where the period is not over, or the report is there
     */
    public UUID generate(UUID unit, String regime, String code, SignedIn by) {
        reporter(unit);
        access.require(by, Right.REPORT_PREPARE, Scope.of(unit));
        Period period =
                periods.byCode(code)
                        .orElseThrow(() -> new RefusalException(new ReportRefusal.NoSuchPeriod()));
        if (!business.today().isAfter(period.to())) {
            throw new RefusalException(new ReportRefusal.PeriodRunning(period.to()));
        }
        if (templates.regime(regime, period).isEmpty()) {
            throw new RefusalException(new ReportRefusal.NoSuchRegime());
        }
        Report report =
                new Report(
                        Report.id(unit, regime, period),
                        unit,
                        regime,
                        period,
                        1,
                        ReportState.GENERATED,
                        null,
                        null);
        Content content =
                writing.in(() -> {
                    if (store.find(report.id()).isPresent()) {
                        throw new RefusalException(new ReportRefusal.ReportThere());
                    }
                    return writing.keep(report, maker.knownAtCutOff(period), "", by);
                });
        writing.consolidated(report, content, by);
        return report.id();
    }

    /**
     * Makes a further version by what is known at a moment; notes on numbers that stay go along.
     *
     * @param seen the version that the person saw
     * @param known absent for what is known now
     * @param reason why; needed
     */
    public void reissue(UUID id, int seen, @Nullable Instant known, String reason, SignedIn by) {
        Report before = prepared(id, by);
        refuse(ReportRules.words("reason", reason, ReportRules.WORDS));
        Instant now = clock.instant();
        Instant at = known == null ? now : known;
        Content content =
                writing.in(() -> {
                    Report report = writing.locked(id);
                    if (report.version() != seen) {
                        throw new RefusalException(new ReportRefusal.ReportMoved());
                    }
                    Snapshot last = snapshots.find(id, seen).orElseThrow();
                    if (at.isBefore(last.knownAt()) || at.isAfter(now)) {
                        throw new RefusalException(
                                new ReportRefusal.KnowledgeOutside(last.knownAt(), now));
                    }
                    Report next = report.anew();
                    Content made = writing.keep(next, at, reason.strip(), by);
                    writing.carry(next, last.content(), made);
                    return made;
                });
        writing.consolidated(before.anew(), content, by);
    }

    /** It was looked through. */
    public void check(UUID id, int seen, SignedIn by) {
        prepared(id, by);
        go(
                id,
                seen,
                List.of(ReportState.GENERATED),
                ReportState.CHECKED,
                by,
                (report, last) ->
                        new Act(new ReportEvent.Checked(seen), Step.Kind.CHECKED, "", ""));
    }

    /**
     * Says something of a number.
     *
     * @throws RefusalException once the version is approved
     */
    public void note(
            UUID id, int seen, String template, RowKey row, int column, String words, SignedIn by) {
        prepared(id, by);
        refuse(ReportRules.words("words", words, ReportRules.WORDS));
        writing.in(() -> {
            Report report = writing.locked(id);
            refuse(ReportRules.step(report, seen, ReportState.GENERATED, ReportState.CHECKED));
            Filled form = snapshots.find(id, seen).orElseThrow().content().byCode().get(template);
            if (form == null || form.line(row).filter(l -> l.count(column) > 0).isEmpty()) {
                throw new RefusalException(new ReportRefusal.NoSuchCell());
            }
            writing.write(
                    report,
                    new ReportEvent.Explained(
                            seen, template, row.text(), column, TextHash.hex(words.strip())),
                    by);
            snapshots.note(
                    id,
                    seen,
                    new CellNote(
                            template, row, column, words.strip(), business.instant(), by.staff()));
            return report;
        });
    }

    /**
     * @throws RefusalException with all that does not add up or is not explained
     */
    public void approve(UUID id, int seen, SignedIn by) {
        signing(id, by);
        go(
                id,
                seen,
                List.of(ReportState.CHECKED),
                ReportState.APPROVED,
                by,
                (report, last) -> {
                    List<Refusal> wrong =
                            reading.against(report, last.content(), snapshots.notes(id, seen));
                    if (!wrong.isEmpty()) {
                        throw new RefusalException(wrong);
                    }
                    return new Act(new ReportEvent.Approved(seen), Step.Kind.APPROVED, "", "");
                });
    }

    /**
     * Signs what was approved.
     *
     * @param number of the document
     */
    public void sign(UUID id, int seen, String number, SignedIn by) {
        signing(id, by);
        refuse(ReportRules.words("number", number, ReportRules.NUMBER));
        go(
                id,
                seen,
                List.of(ReportState.APPROVED),
                ReportState.SIGNED,
                by,
                (report, last) ->
                        new Act(
                                new ReportEvent.Signed(seen, last.digest(), number.strip()),
                                Step.Kind.SIGNED,
                                "",
                                number.strip()));
    }

    /**
     * Sends it to the unit above.
     *
     * @param words why it is late; needed after the deadline
     */
    public void send(UUID id, int seen, String words, SignedIn by) {
        Report found = prepared(id, by);
        UUID above =
                Localities.above(found.unit(), organizations.chart(), business.today())
                        .orElseThrow(() -> new RefusalException(new ReportRefusal.NobodyAbove()));
        LocalDate due = reading.sendBy(found.unit(), found.period()).day();
        LocalDate today = business.today();
        if (today.isAfter(due) && words.isBlank()) {
            throw new RefusalException(new ReportRefusal.LateWithoutReason(due));
        }
        if (words.length() > ReportRules.WORDS) {
            throw new RefusalException(
                    new ReportRefusal.ReportWordsTooLong("words", ReportRules.WORDS));
        }
        String reason = words.strip();
        writing.in(() -> {
            Report report = writing.locked(id);
            refuse(ReportRules.step(report, seen, ReportState.SIGNED));
            writing.write(
                    report,
                    new ReportEvent.Sent(
                            seen, above, due, reason.isEmpty() ? "" : TextHash.hex(reason)),
                    by);
            store.move(report.sent(today));
            writing.step(report, Step.Kind.SENT, reason, "", by);
            return report;
        });
    }

    /** The unit above sends it back. */
    public void giveBack(UUID id, int seen, String reason, SignedIn by) {
        Report found = reading.find(id);
        UUID above =
                Localities.above(found.unit(), organizations.chart(), business.today())
                        .orElseThrow(() -> new RefusalException(new ReportRefusal.NobodyAbove()));
        access.require(by, Right.REPORT_PREPARE, Scope.of(above));
        refuse(ReportRules.words("reason", reason, ReportRules.WORDS));
        writing.in(() -> {
            Report report = writing.locked(id);
            refuse(ReportRules.step(report, seen, ReportState.SENT, ReportState.CONSOLIDATED));
            writing.write(report, new ReportEvent.Returned(seen, TextHash.hex(reason.strip())), by);
            store.move(report.returned());
            writing.step(report, Step.Kind.RETURNED, reason.strip(), "", by);
            return report;
        });
    }

    /** What a step writes. */
    private record Act(ReportEvent event, Step.Kind kind, String words, String number) {}

    private interface Deciding {
        Act decide(Report report, Snapshot last);
    }

    private void go(
            UUID id,
            int seen,
            List<ReportState> from,
            ReportState to,
            SignedIn by,
            Deciding deciding) {
        writing.in(() -> {
            Report report = writing.locked(id);
            refuse(ReportRules.step(report, seen, from.toArray(ReportState[]::new)));
            Act act = deciding.decide(report, snapshots.find(id, seen).orElseThrow());
            writing.write(report, act.event(), by);
            store.move(report.at(to));
            writing.step(report, act.kind(), act.words(), act.number(), by);
            return report;
        });
    }

    private Report prepared(UUID id, SignedIn by) {
        Report report = reading.find(id);
        access.require(by, Right.REPORT_PREPARE, Scope.of(report.unit()));
        return report;
    }

    private void signing(UUID id, SignedIn by) {
        access.require(by, Right.REPORT_SIGN, Scope.of(reading.find(id).unit()));
    }

    private void reporter(UUID unit) {
        boolean reports =
                organizations
                        .chart()
                        .lastKnown(unit, business.today())
                        .map(Unit::kind)
                        .flatMap(Tier::of)
                        .isPresent();
        if (!reports) {
            throw new RefusalException(new ReportRefusal.NoSuchReporter());
        }
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(no -> {
            throw new RefusalException(no);
        });
    }
}
