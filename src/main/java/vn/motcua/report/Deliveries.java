package vn.motcua.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.TextHash;
import vn.motcua.kernel.TextKey;
import vn.motcua.kernel.Zones;

/** Notes to whom a signed version went, and with what proof. */
@Component
public class Deliveries {

    private static final int LONGEST = 300;

    private final DeliveryStore store;
    private final ReportReading reading;
    private final ReportStore reports;
    private final ReportWriting writing;
    private final Access access;
    private final BusinessClock clock;

    Deliveries(
            DeliveryStore store,
            ReportReading reading,
            ReportStore reports,
            ReportWriting writing,
            Access access,
            BusinessClock clock) {
        this.store = store;
        this.reading = reading;
        this.reports = reports;
        this.writing = writing;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param seen the version that the person saw
     * @throws RefusalException with all that is wrong
     */
    public void note(UUID id, int seen, Delivery delivery, SignedIn by) {
        Report found = reading.find(id);
        access.require(by, Right.REPORT_PREPARE, Scope.of(found.unit()));
        List<Refusal> wrong = new ArrayList<>();
        ReportRules.words("recipient", delivery.recipient(), LONGEST).ifPresent(wrong::add);
        ReportRules.words("proof", delivery.proof(), LONGEST).ifPresent(wrong::add);
        LocalDate signed = signedOn(id, seen);
        if (signed != null
                && (delivery.on().isBefore(signed) || delivery.on().isAfter(clock.today()))) {
            wrong.add(new ReportRefusal.DeliveryDayOutside(signed, clock.today()));
        }
        boolean sent =
                store.of(id, seen).stream()
                        .anyMatch(one -> one.recipient().equals(delivery.recipient()));
        if (delivery.standing() != Delivery.Standing.SENT && !sent) {
            wrong.add(new ReportRefusal.NothingSent());
        }
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        writing.in(() -> {
            Report report = writing.locked(id);
            if (report.version() != seen) {
                throw new RefusalException(new ReportRefusal.ReportMoved());
            }
            if (!report.state().isSigned()) {
                throw new RefusalException(
                        new ReportRefusal.StepSkipped(
                                new TextKey("report.state." + report.state())));
            }
            writing.write(
                    report,
                    new ReportEvent.Delivered(
                            seen,
                            delivery.way(),
                            delivery.standing(),
                            delivery.on(),
                            TextHash.hex(delivery.recipient()),
                            TextHash.hex(delivery.proof())),
                    by);
            store.insert(id, seen, delivery, clock.instant());
            return report;
        });
    }

    private @Nullable LocalDate signedOn(UUID id, int version) {
        return reports.steps(id).stream()
                .filter(one -> one.kind() == Step.Kind.SIGNED && one.version() == version)
                .findFirst()
                .map(one -> Zones.dayOf(one.at()))
                .orElse(null);
    }
}
