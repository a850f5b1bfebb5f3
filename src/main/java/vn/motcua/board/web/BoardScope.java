package vn.motcua.board.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Scope;
import vn.motcua.measure.MonthsAsked;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.shell.FormView;

/** Of which agencies and procedures the viewer of a board may see figures. */
@Component
class BoardScope {

    private final Organizations organizations;
    private final Catalog catalog;
    private final Access access;
    private final CurrentUser user;
    private final BusinessClock clock;

    BoardScope(
            Organizations organizations,
            Catalog catalog,
            Access access,
            CurrentUser user,
            BusinessClock clock) {
        this.organizations = organizations;
        this.catalog = catalog;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    BoardForm form(Map<String, List<String>> typed) {
        return new BoardForm(FormView.of(typed), clock.today());
    }

    /** Those of today and of a day: what was of one that is no more stays so. */
    List<Unit> agencies(LocalDate day) {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.DOSSIER_READ);
        return all(day).stream()
                .filter(unit -> access.may(by, Right.DOSSIER_READ, Scope.of(unit.id())))
                .toList();
    }

    /** The same whoever asks. */
    List<Unit> all(LocalDate day) {
        OrganizationChart chart = organizations.chart();
        Map<UUID, Unit> agencies = new LinkedHashMap<>();
        chart.agencies(clock.today()).forEach(unit -> agencies.put(unit.id(), unit));
        chart.agencies(day).forEach(unit -> agencies.putIfAbsent(unit.id(), unit));
        return List.copyOf(agencies.values());
    }

    /** Procedures that citizens see, as they ever were; of one field where it is not blank. */
    Set<UUID> versions(String field) {
        return catalog.snapshot().all().stream()
                .filter(version -> !version.isInternal())
                .filter(version -> field.isBlank() || version.field().code().equals(field))
                .map(ProcedureVersion::id)
                .collect(Collectors.toSet());
    }

    /**
     * @param agency the one that is chosen; one that is not the viewer's to see has no figures
     */
    MonthsAsked asked(
            List<Unit> agencies,
            @Nullable UUID agency,
            String field,
            YearMonth from,
            YearMonth to,
            @Nullable LocalDate known) {
        Set<UUID> ids =
                agencies.stream()
                        .map(Unit::id)
                        .filter(id -> agency == null || id.equals(agency))
                        .collect(Collectors.toSet());
        return new MonthsAsked(ids, versions(field), from, to, known);
    }

    BoardWords words(LocalDate on) {
        return new BoardWords(organizations.chart(), catalog.snapshot(), on);
    }
}
