package vn.motcua.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.TextHash;
import vn.motcua.kernel.Uuid7;

/** Says why dossiers were late; the form of reasons counts what was said when it is made. */
@Component
public class LateReasons {

    private static final String STREAM = "late-reason";
    private static final int RULE = 300;

    private final LateReasonStore store;
    private final LateFigures figures;
    private final ReportMaker maker;
    private final ReportReading reading;
    private final SnapshotStore snapshots;
    private final Access access;
    private final Journal journal;
    private final BusinessClock clock;

    LateReasons(
            LateReasonStore store,
            LateFigures figures,
            ReportMaker maker,
            ReportReading reading,
            SnapshotStore snapshots,
            Access access,
            Journal journal,
            BusinessClock clock) {
        this.store = store;
        this.figures = figures;
        this.maker = maker;
        this.reading = reading;
        this.snapshots = snapshots;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param id of the report in which the dossier is one of the late ones
     * @param rule the instrument and article that does not work; needed where that is the reason
     * @throws RefusalException with all that is wrong
     */
    @Transactional
    public void say(
            UUID id, UUID dossier, LateReason reason, String words, String rule, SignedIn by) {
        Report report = reading.find(id);
        access.require(by, Right.REPORT_PREPARE, Scope.of(report.unit()));
        List<Refusal> wrong = new ArrayList<>();
        ReportRules.words("words", words, ReportRules.WORDS).ifPresent(wrong::add);
        if (reason == LateReason.RULE) {
            ReportRules.words("rule", rule, RULE).ifPresent(wrong::add);
        }
        Snapshot snapshot = snapshots.find(id, report.version()).orElseThrow();
        boolean late =
                figures
                        .late(
                                maker.question(
                                        report.unit(),
                                        report.period(),
                                        snapshot.knownAt(),
                                        snapshot.madeAt()))
                        .stream()
                        .anyMatch(one -> one.dossier().equals(dossier));
        if (!late) {
            wrong.add(new ReportRefusal.NotLate());
        }
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        UUID row = Uuid7.next();
        String named = reason == LateReason.RULE ? rule.strip() : "";
        journal.write(
                row,
                STREAM,
                List.of(
                        new ReportEvent.LateReasonSaid(
                                dossier, reason, named, TextHash.hex(words.strip()))),
                clock.instant(),
                by.actor());
        store.insert(
                row,
                new LateReasonStore.Said(dossier, reason, words.strip(), named),
                clock.instant(),
                by.staff());
    }
}
