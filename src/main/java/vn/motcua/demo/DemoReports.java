package vn.motcua.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.identity.SignedIn;
import vn.motcua.job.JobRun;
import vn.motcua.job.LongJob;
import vn.motcua.measure.Measures;
import vn.motcua.organization.Unit;
import vn.motcua.report.Column;
import vn.motcua.report.Filled;
import vn.motcua.report.Line;
import vn.motcua.report.Periods;
import vn.motcua.report.Regime;
import vn.motcua.report.ReportReading;
import vn.motcua.report.ReportReading.Standing;
import vn.motcua.report.Reports;
import vn.motcua.report.Templates;
import vn.motcua.report.Tier;

/**
 * Reports of periods that are past, once the traffic is in the figures: most communes in time, one
 * late, one sent back, one missing, and the district's made of theirs; then a closed month and a
 * paper register that is held against the dossiers.
 */
@Component
@OnlyInDemo
class DemoReports implements LongJob {

    static final String KIND = "demo-reports";

    private static final Logger LOG = LoggerFactory.getLogger(DemoReports.class);

    private static final UUID DISTRICT = Unit.idOf("dt");
    private static final int LATE = 3;
    private static final int RETURNED = 5;
    private static final int MISSING = 7;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Reports reports;
    private final ReportReading reading;
    private final Templates templates;
    private final Periods periods;
    private final Measures measures;
    private final DemoClosing closing;
    private final DemoOffsystem offsystem;
    private final DemoArchive archive;
    private final DemoPayments payments;
    private final DemoPostal postal;
    private final DemoCashless cashless;
    private final DemoStaff staff;
    private final Clock clock;

    DemoReports(
            Reports reports,
            ReportReading reading,
            Templates templates,
            Periods periods,
            Measures measures,
            DemoClosing closing,
            DemoOffsystem offsystem,
            DemoArchive archive,
            DemoPayments payments,
            DemoPostal postal,
            DemoCashless cashless,
            DemoStaff staff,
            Clock clock) {
        this.reports = reports;
        this.reading = reading;
        this.templates = templates;
        this.periods = periods;
        this.measures = measures;
        this.closing = closing;
        this.offsystem = offsystem;
        this.archive = archive;
        this.payments = payments;
        this.postal = postal;
        this.cashless = cashless;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * What is reported when.
     *
     * @param sent whether the district's went up too; otherwise it waits to be signed
     */
    private record Round(
            String regime, String period, LocalDate communes, LocalDate district, boolean sent) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run, String argument) {
        awaitFigures();
        long begun = System.nanoTime();
        List<Round> rounds =
                List.of(
                        new Round(
                                "KSTT",
                                "2022-Q1",
                                LocalDate.of(2022, 3, 15),
                                LocalDate.of(2022, 3, 18),
                                false),
                        new Round(
                                "DUNGHAN",
                                "2022-M05",
                                LocalDate.of(2022, 5, 16),
                                LocalDate.of(2022, 5, 18),
                                true));
        run.total(rounds.size() + 4);
        for (Round round : rounds) {
            play(round);
            run.advance(1);
        }
        closing.play();
        run.advance(1);
        offsystem.play();
        archive.play();
        run.advance(1);
        payments.play();
        run.advance(1);
        postal.play();
        run.advance(1);
        cashless.play();
        run.advance(1);
        LOG.info("Demo: reports made in {} s", (System.nanoTime() - begun) / 1_000_000_000);
    }

    private void awaitFigures() {
        Instant now = clock.instant();
        while (!measures.hasRead(now)) {
            if (Duration.between(now, clock.instant()).compareTo(PATIENCE) > 0) {
                throw new IllegalStateException("The figures do not come on");
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** Units that have a report already are left alone, should it run again. */
    private void play(Round round) {
        LocalDate day = round.district();
        Regime regime =
                templates.regimes().stream()
                        .filter(one -> one.code().equals(round.regime()))
                        .findFirst()
                        .orElseThrow();
        SignedIn control = control(day);
        List<Standing> standings =
                staff.on(
                        day,
                        () ->
                                reading.standings(
                                        regime,
                                        periods.byCode(round.period()).orElseThrow(),
                                        control));
        int n = 0;
        for (Standing one : standings) {
            if (one.tier() == Tier.COMMUNE && one.report() == null && n++ != MISSING) {
                commune(round, one.unit().id(), n - 1);
            }
        }
        for (Standing one : standings) {
            if (one.unit().id().equals(DISTRICT) && one.report() == null) {
                staff.on(
                        day,
                        () -> {
                            UUID id = approved(round, DISTRICT, control, day);
                            if (round.sent()) {
                                send(id, DISTRICT, "58/BC-UBND", "", control, day);
                            }
                        });
            }
        }
    }

    private void commune(Round round, UUID unit, int n) {
        LocalDate day = n == LATE ? round.district() : round.communes();
        SignedIn office = staff.holder(unit, "office", day);
        UUID report =
                staff.on(
                        day,
                        () -> {
                            UUID id = approved(round, unit, office, day);
                            String late = n == LATE ? "Mất điện hai ngày liền" : "";
                            send(id, unit, (n + 11) + "/BC-UBND", late, office, day);
                            return id;
                        });
        if (n == RETURNED && !round.sent()) {
            staff.on(
                    day.plusDays(1),
                    () ->
                            reports.giveBack(
                                    report,
                                    1,
                                    "Chưa nêu nguyên nhân các hồ sơ quá hạn",
                                    control(day)));
        }
    }

    private void send(UUID id, UUID unit, String number, String late, SignedIn by, LocalDate day) {
        reports.sign(id, 1, number, staff.holder(unit, "chair", day));
        reports.send(id, 1, late, by);
    }

    private SignedIn control(LocalDate day) {
        return staff.named("kiemsoat.huyen", day);
    }

    private UUID approved(Round round, UUID unit, SignedIn by, LocalDate day) {
        UUID id = reports.generate(unit, round.regime(), round.period(), by);
        explain(id, by);
        reports.check(id, 1, by);
        reports.approve(id, 1, staff.holder(unit, "chair", day));
        return id;
    }

    /** Every number that has to be. */
    private void explain(UUID id, SignedIn by) {
        ReportReading.View view = reading.view(id, null, by);
        for (Filled form : view.snapshot().content().own()) {
            for (Column column : view.template(form).counts()) {
                for (Line line : form.lines()) {
                    if (column.mustExplain() && line.count(column.number()) > 0) {
                        reports.note(
                                id,
                                1,
                                form.template(),
                                line.row(),
                                column.number(),
                                "Phải chờ ý kiến của cơ quan phối hợp, đã xin lỗi người dân",
                                by);
                    }
                }
            }
        }
    }
}
