package vn.motcua.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;
import vn.motcua.queue.Arrangement;
import vn.motcua.queue.Arrangements;
import vn.motcua.queue.Queue;

/**
 * Sets up a queue at every desk and plays the last days of it, up to the morning on which the
 * demo's own clock begins: by then people wait.
 */
@Component
@OnlyInDemo
class DemoQueue {

    private static final Logger LOG = LoggerFactory.getLogger(DemoQueue.class);

    /** Working days before today, and people a day: at the district, at a commune. */
    private static final int DAYS_DISTRICT = 4;

    private static final int DAYS_COMMUNE = 2;
    private static final int A_DAY_DISTRICT = 44;
    private static final int A_DAY_COMMUNE = 6;
    private static final int THIS_MORNING_DISTRICT = 30;
    private static final int THIS_MORNING_COMMUNE = 4;

    private final Queue queue;
    private final Arrangements arrangements;
    private final Organizations organizations;
    private final Calendars calendars;
    private final BusinessClock clock;

    DemoQueue(
            Queue queue,
            Arrangements arrangements,
            Organizations organizations,
            Calendars calendars,
            BusinessClock clock) {
        this.queue = queue;
        this.arrangements = arrangements;
        this.organizations = organizations;
        this.calendars = calendars;
        this.clock = clock;
    }

    void play(long seed, Instant end) {
        LocalDate today = Zones.dayOf(end);
        OrganizationChart chart = organizations.chart();
        int tickets = 0;
        for (Unit agency : chart.agencies(today)) {
            if (chart.child(agency.id(), Arrangements.DESK, today).isPresent()) {
                tickets += play(agency, seed, today, end);
            }
        }
        LOG.info("Demo: {} queue tickets played", tickets);
    }

    private int play(Unit agency, long seed, LocalDate today, Instant end) {
        boolean district = agency.kind() == UnitKind.DISTRICT;
        int days = district ? DAYS_DISTRICT : DAYS_COMMUNE;
        LocalDate first = calendars.of(agency.id(), today).plusWorkingDays(today, -days);
        Arrangement arrangement =
                clock.runAt(
                        Zones.instantOf(first.atTime(7, 0)),
                        () -> {
                            if (!arrangements.of(agency.id()).stands()) {
                                arrangements.arrange(
                                        arrangements.proposal(agency.id()), Actor.SYSTEM);
                            }
                            return arrangements.of(agency.id());
                        });
        int tickets = 0;
        for (int back = days; back >= 0; back--) {
            LocalDate day = calendars.of(agency.id(), today).plusWorkingDays(today, -back);
            Dice dice = Dice.of(seed, 3_000_000L + agency.code().hashCode() * 31L + back);
            Instant close = back == 0 ? end : Zones.instantOf(day.atTime(17, 0));
            tickets +=
                    new QueueDay(queue, clock, arrangement, staff(agency.id(), day), dice, close)
                            .play(arrivals(dice, day, back == 0, district));
        }
        return tickets;
    }

    /** More in the morning; today only what lies before the demo's clock begins. */
    private static List<Instant> arrivals(
            Dice dice, LocalDate day, boolean today, boolean district) {
        int count;
        if (today) {
            count = district ? THIS_MORNING_DISTRICT : THIS_MORNING_COMMUNE;
        } else {
            count = district ? A_DAY_DISTRICT : A_DAY_COMMUNE;
        }
        LocalDateTime morning = day.atTime(7, 30);
        LocalDateTime afternoon = day.atTime(13, 30);
        return IntStream.range(0, count)
                .mapToObj(n -> {
                    if (today) {
                        return morning.plusSeconds(dice.between(20, 28 * 60));
                    }
                    return dice.chance(0.62)
                            ? morning.plusSeconds(dice.between(20, 170 * 60))
                            : afternoon.plusSeconds(dice.between(20, 150 * 60));
                })
                .map(Zones::instantOf)
                .sorted()
                .toList();
    }

    private List<SignedIn> staff(UUID agency, LocalDate day) {
        OrganizationChart chart = organizations.chart();
        Unit desk = chart.child(agency, Arrangements.DESK, day).orElseThrow();
        return chart.holders(new Post(desk.id(), "receiver"), day).stream()
                .map((Staff s) ->
                        new SignedIn(
                                s.id(), s.id(), s.name(), chart.postsOf(s.id(), day), Set.of()))
                .toList();
    }
}
