package vn.motcua.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
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

    static final String STREAM = "report";

    private final ReportStore store;
    private final SnapshotStore snapshots;
    private final ReportMaker maker;
    private final ReportReading reading;
    private final Templates templates;
    private final Periods periods;
    private final Organizations organizations;
    private final Access access;
    private final Journal journal;
    private final TransactionTemplate transactions;
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
            Journal journal,
            TransactionTemplate transactions,
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
        this.journal = journal;
        this.transactions = transactions;
        this.business = business;
        this.clock = clock;
    }

    /**
     * Makes the first version, by what was known at the cut-off.
     *
     * @param code of the period
     * @throws RefusalException where the period is not over, or the report is there
     */
    public UUID generate(UUID unit, String code, SignedIn by) {
        reporter(unit);
        access.require(by, Right.REPORT_PREPARE, Scope.of(unit));
        Period period =
                periods.byCode(code)
                        .orElseThrow(() -> new RefusalException(new ReportRefusal.NoSuchPeriod()));
        if (!business.today().isAfter(period.to())) {
            throw new RefusalException(new ReportRefusal.PeriodRunning(period.to()));
        }
        String regime = templates.regime().code();
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
                in(() -> {
                    if (store.find(report.id()).isPresent()) {
                        throw new RefusalException(new ReportRefusal.ReportThere());
                    }
                    return keep(report, maker.knownAtCutOff(period), "", by);
                });
        consolidated(report, content, by);
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
                in(() -> {
                    Report report = locked(id);
                    if (report.version() != seen) {
                        throw new RefusalException(new ReportRefusal.ReportMoved());
                    }
                    Snapshot last = snapshots.find(id, seen).orElseThrow();
                    if (at.isBefore(last.knownAt()) || at.isAfter(now)) {
                        throw new RefusalException(
                                new ReportRefusal.KnowledgeOutside(last.knownAt(), now));
                    }
                    Report next = report.anew();
                    Content made = keep(next, at, reason.strip(), by);
                    carry(next, last.content(), made);
                    return made;
                });
        consolidated(before.anew(), content, by);
    }

    private void carry(Report next, Content before, Content now) {
        Map<String, Filled> old = before.byCode();
        Map<String, Filled> made = now.byCode();
        for (CellNote note : snapshots.notes(next.id(), next.version() - 1)) {
            long was = count(old.get(note.template()), note);
            if (was == count(made.get(note.template()), note)) {
                snapshots.note(next.id(), next.version(), note);
            }
        }
    }

    private static long count(@Nullable Filled form, CellNote note) {
        return form == null
                ? -1
                : form.line(note.row()).map(line -> line.count(note.column())).orElse(0L);
    }

    private Content keep(Report report, Instant known, String reason, SignedIn by) {
        Instant now = business.instant();
        Content content = maker.make(report.unit(), report.regime(), report.period(), known, now);
        String text = SnapshotStore.text(content);
        Snapshot snapshot =
                new Snapshot(
                        report.id(),
                        report.version(),
                        known,
                        now,
                        by.staff(),
                        reason,
                        content,
                        SnapshotStore.digest(text));
        write(report, event(report, snapshot), by);
        if (report.version() == 1) {
            store.insert(report);
        } else {
            store.move(report);
        }
        snapshots.insert(snapshot, text);
        step(report, Step.Kind.GENERATED, reason, "", by);
        return content;
    }

    private ReportEvent event(Report report, Snapshot snapshot) {
        Content content = snapshot.content();
        return new ReportEvent.Generated(
                report.unit(),
                report.regime(),
                report.period().code(),
                report.period().from(),
                report.period().to(),
                report.version(),
                snapshot.knownAt(),
                content.forms().stream().map(f -> f.template() + "@" + f.version()).toList(),
                content.parts().stream()
                        .map(part -> part.report() + "@" + part.version() + " " + part.digest())
                        .toList(),
                snapshot.digest(),
                snapshot.reason().isEmpty() ? "" : TextHash.hex(snapshot.reason()));
    }

    /** Each in a transaction of its own: a stream is written by one act. */
    private void consolidated(Report into, Content content, SignedIn by) {
        for (Content.Part part : content.parts()) {
            in(() -> {
                Report report = locked(part.report());
                boolean goesIn =
                        report.state() == ReportState.SENT && report.version() == part.version();
                if (goesIn) {
                    write(
                            report,
                            new ReportEvent.Consolidated(
                                    report.version(), into.id(), into.version()),
                            by);
                    store.move(report.at(ReportState.CONSOLIDATED));
                    step(report, Step.Kind.CONSOLIDATED, "", "", by);
                }
                return goesIn;
            });
        }
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
        in(() -> {
            Report report = locked(id);
            refuse(ReportRules.step(report, seen, ReportState.GENERATED, ReportState.CHECKED));
            Filled form = snapshots.find(id, seen).orElseThrow().content().byCode().get(template);
            if (form == null || form.line(row).filter(l -> l.count(column) > 0).isEmpty()) {
                throw new RefusalException(new ReportRefusal.NoSuchCell());
            }
            write(
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
                    List<Refusal> wrong = reading.against(report, last.content(), seen);
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
        in(() -> {
            Report report = locked(id);
            refuse(ReportRules.step(report, seen, ReportState.SIGNED));
            write(
                    report,
                    new ReportEvent.Sent(
                            seen, above, due, reason.isEmpty() ? "" : TextHash.hex(reason)),
                    by);
            store.move(report.sent(today));
            step(report, Step.Kind.SENT, reason, "", by);
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
        in(() -> {
            Report report = locked(id);
            refuse(ReportRules.step(report, seen, ReportState.SENT, ReportState.CONSOLIDATED));
            write(report, new ReportEvent.Returned(seen, TextHash.hex(reason.strip())), by);
            store.move(report.returned());
            step(report, Step.Kind.RETURNED, reason.strip(), "", by);
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
        in(() -> {
            Report report = locked(id);
            refuse(ReportRules.step(report, seen, from.toArray(ReportState[]::new)));
            Act act = deciding.decide(report, snapshots.find(id, seen).orElseThrow());
            write(report, act.event(), by);
            store.move(report.at(to));
            step(report, act.kind(), act.words(), act.number(), by);
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

    private Report locked(UUID id) {
        journal.lock(id);
        return reading.find(id);
    }

    private void write(Report report, ReportEvent event, SignedIn by) {
        journal.write(report.id(), STREAM, List.of(event), business.instant(), by.actor());
    }

    private void step(Report report, Step.Kind kind, String words, String number, SignedIn by) {
        store.step(
                report.id(),
                new Step(report.version(), kind, business.instant(), by.staff(), words, number));
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(no -> {
            throw new RefusalException(no);
        });
    }

    private <T> T in(Supplier<T> act) {
        return Objects.requireNonNull(transactions.execute(status -> act.get()));
    }
}
