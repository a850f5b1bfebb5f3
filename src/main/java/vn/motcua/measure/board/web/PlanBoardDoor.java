package vn.motcua.measure.board.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.CurrentUser;
import vn.motcua.measure.board.Board;
import vn.motcua.measure.board.BoardRow;
import vn.motcua.measure.board.PlanBoards;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Memo;
import vn.motcua.measure.indicator.PreparedReadings;
import vn.motcua.measure.indicator.web.ReadableAgencies;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.plan.Plan;
import vn.motcua.plan.Plans;
import vn.motcua.shell.Page;

/** The plan on one page, for those who may read dossiers anywhere. */
@Controller
class PlanBoardDoor {

    private final Plans plans;
    private final PlanBoards boards;
    private final PreparedReadings prepared;
    private final ReadableAgencies readable;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    PlanBoardDoor(
            Plans plans,
            PlanBoards boards,
            PreparedReadings prepared,
            ReadableAgencies readable,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.plans = plans;
        this.boards = boards;
        this.prepared = prepared;
        this.readable = readable;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param lead the unit whose rows alone are shown; everybody's where it is none. The figures
     *     are that agency's own where it is one and may be read, else those of all that may be.
     */
    @GetMapping("/plans/{id}/board")
    Page show(@PathVariable UUID id, @RequestParam(defaultValue = "") String lead) {
        LocalDate today = clock.today();
        Plan plan = plans.find(id, user.require());
        LocalDate last = LocalDate.of(plan.year(), 12, 31);
        LocalDate first = last.withDayOfYear(1);
        LocalDate to = today.isBefore(first) ? first : today.isAfter(last) ? last : today;
        List<Unit> agencies = readable.agencies(to);
        boolean own = agencies.stream().anyMatch(unit -> unit.id().toString().equals(lead));
        Set<UUID> asked =
                agencies.stream()
                        .map(Unit::id)
                        .filter(unit -> !own || unit.toString().equals(lead))
                        .collect(Collectors.toSet());
        Set<UUID> leading = new TreeSet<>();
        Board board =
                boards.of(
                        plan,
                        new Asked(asked, first, to, prepared.now(), Memo.forAll()),
                        row -> {
                            leading.addAll(row.leading());
                            return lead.isBlank() || isLed(row, lead);
                        });
        return Page.of(
                "measure/board",
                new PlanBoardPage(
                        board,
                        today,
                        leading,
                        lead,
                        own ? asked.iterator().next() : null,
                        organizations.chart()));
    }

    private static boolean isLed(BoardRow row, String lead) {
        return row.leading().stream().anyMatch(unit -> unit.toString().equals(lead));
    }
}
