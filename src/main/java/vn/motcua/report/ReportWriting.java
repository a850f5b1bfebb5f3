package vn.motcua.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;

/** Writes versions of reports and what becomes of them: events first, then rows. */
@Component
class ReportWriting {

    private static final String STREAM = "report";

    private final ReportStore store;
    private final SnapshotStore snapshots;
    private final ReportMaker maker;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final BusinessClock business;

    ReportWriting(
            ReportStore store,
            SnapshotStore snapshots,
            ReportMaker maker,
            Journal journal,
            TransactionTemplate transactions,
            BusinessClock business) {
        this.store = store;
        this.snapshots = snapshots;
        this.maker = maker;
        this.journal = journal;
        this.transactions = transactions;
        this.business = business;
    }

    /** Does something in one transaction. */
    <T> T in(Supplier<T> act) {
        return Objects.requireNonNull(transactions.execute(status -> act.get()));
    }

    /** The report as it stands, while nobody else can write it. */
    Report locked(UUID id) {
        journal.lock(id);
        return store.find(id)
                .orElseThrow(() -> new RefusalException(new ReportRefusal.NoSuchReport()));
    }

    void write(Report report, ReportEvent event, SignedIn by) {
        journal.write(report.id(), STREAM, List.of(event), business.instant(), by.actor());
    }

    void step(Report report, Step.Kind kind, String words, String number, SignedIn by) {
        store.step(
                report.id(),
                new Step(report.version(), kind, business.instant(), by.staff(), words, number));
    }

    /** Makes a version and keeps it. */
    Content keep(Report report, Instant known, String reason, SignedIn by) {
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
    void consolidated(Report into, Content content, SignedIn by) {
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

    /** Takes notes along to the next version, on numbers that stayed. */
    void carry(Report next, Content before, Content now) {
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
}
