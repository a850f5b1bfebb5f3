package vn.motcua.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.identity.SignedIn;
import vn.motcua.measure.closing.PeriodClosings;
import vn.motcua.organization.Unit;

/** The district's April, closed and signed; then a dossier of that month is entered after all. */
@Component
@OnlyInDemo
class DemoClosing {

    private static final UUID DISTRICT = Unit.idOf("dt");
    private static final String APRIL = "2022-M04";
    private static final LocalDate CLOSED = LocalDate.of(2022, 5, 5);

    private final PeriodClosings closings;
    private final DemoTraffic traffic;
    private final DossierPlayer player;
    private final DemoStaff staff;
    private final long seed;

    DemoClosing(
            PeriodClosings closings,
            DemoTraffic traffic,
            DossierPlayer player,
            DemoStaff staff,
            @Value("${motcua.demo-seed:2022}") long seed) {
        this.closings = closings;
        this.traffic = traffic;
        this.player = player;
        this.staff = staff;
        this.seed = seed;
    }

    /** A second time changes nothing. */
    void play() {
        SignedIn control = staff.named("kiemsoat.huyen", CLOSED);
        if (!closings.versions(DISTRICT, PeriodClosings.period(APRIL), control).isEmpty()) {
            return;
        }
        staff.on(
                CLOSED,
                () -> {
                    closings.close(DISTRICT, APRIL, 0, "", control);
                    closings.sign(DISTRICT, APRIL, 1, staff.holder(DISTRICT, "chair", CLOSED));
                });
        player.play(traffic.late(), seed, DemoTraffic.END);
    }
}
