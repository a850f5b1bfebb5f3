package vn.motcua.board.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.board.Boards;
import vn.motcua.board.Morning;
import vn.motcua.board.MorningDay;
import vn.motcua.dossier.Oversight;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.measure.MonthsAsked;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Page;

/** The board that hangs on a wall, of what its viewer watches over. */
@Controller
class WallDoor {

    private static final int MONTHS = 12;

    private final Morning morning;
    private final Boards boards;
    private final BoardScope scope;
    private final Oversight oversight;
    private final Organizations organizations;
    private final Access access;
    private final CurrentUser user;

    WallDoor(
            Morning morning,
            Boards boards,
            BoardScope scope,
            Oversight oversight,
            Organizations organizations,
            Access access,
            CurrentUser user) {
        this.morning = morning;
        this.boards = boards;
        this.scope = scope;
        this.oversight = oversight;
        this.organizations = organizations;
        this.access = access;
        this.user = user;
    }

    @GetMapping(WallPage.PATH)
    Page show() {
        SignedIn by = user.require();
        MorningDay day = morning.day();
        List<UUID> units = oversight.units(by);
        YearMonth month = YearMonth.from(day.today());
        Set<UUID> agencies =
                units.stream()
                        .flatMap(unit -> organizations.chart().agencyOf(unit, day.today()).stream())
                        .map(Unit::id)
                        .collect(Collectors.toSet());
        return Page.of(
                "board/wall",
                new WallPage(
                        name(by, day),
                        day,
                        morning.pressing(units, day),
                        boards.figures(
                                new MonthsAsked(agencies, scope.versions(""), month, month, null),
                                month.minusMonths(MONTHS - 1L)),
                        scope.words(day.today())));
    }

    /** The agency of the viewer's own post. */
    private String name(SignedIn by, MorningDay day) {
        return access.agencies(by, Right.DOSSIER_READ).stream()
                .findFirst()
                .flatMap(id -> organizations.chart().lastKnown(id, day.today()))
                .map(Unit::name)
                .orElse("");
    }
}
