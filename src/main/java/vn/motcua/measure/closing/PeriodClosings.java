package vn.motcua.measure.closing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.TextHash;
import vn.motcua.organization.Organizations;

/**
 * Closes periods (chốt số liệu kỳ): the control office closes a month, a quarter or a year of its
 * unit, a leader signs what was closed. A version never changes; what is corrected later shows as
 * differences and becomes a further version, with a reason.
 */
@Component
public class PeriodClosings {

    private static final String STREAM = "closed-period";
    static final int MOST_WORDS = 2_000;

    private final ClosedPeriodStore store;
    private final Freezing freezing;
    private final Journal journal;
    private final Access access;
    private final Organizations organizations;
    private final BusinessClock business;
    private final Clock clock;

    PeriodClosings(
            ClosedPeriodStore store,
            Freezing freezing,
            Journal journal,
            Access access,
            Organizations organizations,
            BusinessClock business,
            Clock clock) {
        this.store = store;
        this.freezing = freezing;
        this.journal = journal;
        this.access = access;
        this.organizations = organizations;
        this.business = business;
        this.clock = clock;
    }

    /**
     * The versions of a period, from the first on; none while it was not closed.
     *
     * @throws RefusalException for who may not read reports of the unit
     */
    public List<ClosedPeriod> versions(UUID unit, ClosingPeriod period, SignedIn by) {
        access.require(by, Right.REPORT_READ, Scope.of(unit));
        return store.versions(unit, period);
    }

    /** The last version of each period of a year that was closed. */
    public List<ClosedPeriod> ofYear(UUID unit, int year, SignedIn by) {
        access.require(by, Right.REPORT_READ, Scope.of(unit));
        return store.ofYear(unit, year);
    }

    /** What figures of a closed period say now other than its last version. */
    public List<Frozen.Moved> movedSince(ClosedPeriod last) {
        List<Frozen> now = freezing.figures(last.unit(), last.period(), clock.instant());
        return Frozen.between(last.figures(), now);
    }

    /**
     * Closes a period by all that is known now.
     *
     * @param seen how many versions the person saw
     * @param reason why it is closed anew; needed but for the first
     * @return the version
     * @throws RefusalException while it is not over, or where nothing changed since
     */
    @Transactional
    public int close(UUID unit, String code, int seen, String reason, SignedIn by) {
        access.require(by, Right.REPORT_PREPARE, Scope.of(unit));
        if (organizations
                .chart()
                .lastKnown(unit, business.today())
                .filter(one -> one.kind().agency())
                .isEmpty()) {
            throw new RefusalException(new ClosingRefusal.NoSuchClosingUnit());
        }
        ClosingPeriod period = period(code);
        if (!business.today().isAfter(period.to())) {
            throw new RefusalException(new ClosingRefusal.ClosedTooEarly(period.to()));
        }
        journal.lock(stream(unit, period));
        List<ClosedPeriod> before = store.versions(unit, period);
        if (before.size() != seen) {
            throw new RefusalException(new ClosingRefusal.ClosingMoved());
        }
        String words = reason.strip();
        if (!before.isEmpty() && words.isEmpty() || words.length() > MOST_WORDS) {
            throw new RefusalException(new ClosingRefusal.ClosingReasonWrong(MOST_WORDS));
        }
        Instant known = clock.instant();
        if (!freezing.hasRead(known)) {
            throw new RefusalException(new ClosingRefusal.FiguresNotThere());
        }
        List<Frozen> figures = freezing.figures(unit, period, known);
        if (!before.isEmpty() && before.getLast().figures().equals(figures)) {
            throw new RefusalException(new ClosingRefusal.NothingMoved());
        }
        keep(unit, period, seen + 1, known, before.isEmpty() ? "" : words, figures, by);
        return seen + 1;
    }

    private void keep(
            UUID unit,
            ClosingPeriod period,
            int version,
            Instant known,
            String reason,
            List<Frozen> figures,
            SignedIn by) {
        String text = ClosedPeriodStore.text(figures);
        ClosedPeriod closed =
                new ClosedPeriod(
                        unit,
                        period,
                        version,
                        known,
                        business.instant(),
                        by.staff(),
                        reason,
                        figures,
                        ClosedPeriodStore.digest(text),
                        true,
                        null);
        write(
                closed,
                new ClosingEvent.PeriodClosed(
                        unit,
                        period.code(),
                        period.from(),
                        period.to(),
                        version,
                        known,
                        figures.size(),
                        closed.digest(),
                        reason.isEmpty() ? "" : TextHash.hex(reason)),
                by);
        store.insert(closed, text);
    }

    /**
     * Signs the last version.
     *
     * @param seen the version that the person saw
     */
    @Transactional
    public void sign(UUID unit, String code, int seen, SignedIn by) {
        access.require(by, Right.REPORT_SIGN, Scope.of(unit));
        ClosingPeriod period = period(code);
        journal.lock(stream(unit, period));
        List<ClosedPeriod> versions = store.versions(unit, period);
        if (versions.isEmpty()) {
            throw new RefusalException(new ClosingRefusal.NotClosed());
        }
        ClosedPeriod last = versions.getLast();
        if (last.version() != seen || last.isSigned()) {
            throw new RefusalException(new ClosingRefusal.ClosingMoved());
        }
        if (!last.untouched()) {
            throw new RefusalException(new ClosingRefusal.ClosingTouched());
        }
        write(last, new ClosingEvent.PeriodSigned(seen, last.digest()), by);
        store.sign(last, business.instant(), by.staff());
    }

    private void write(ClosedPeriod closed, ClosingEvent event, SignedIn by) {
        journal.write(
                stream(closed.unit(), closed.period()),
                STREAM,
                List.of(event),
                business.instant(),
                by.actor());
    }

    /**
     * @throws RefusalException where there is none such
     */
    public static ClosingPeriod period(String code) {
        return ClosingPeriod.byCode(code)
                .orElseThrow(() -> new RefusalException(new ClosingRefusal.NoSuchClosingPeriod()));
    }

    /** One stream for each unit and period. */
    private static UUID stream(UUID unit, ClosingPeriod period) {
        return UUID.nameUUIDFromBytes(
                (STREAM + " " + unit + " " + period.code()).getBytes(StandardCharsets.UTF_8));
    }
}
