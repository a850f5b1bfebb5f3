package vn.motcua.filing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.citizen.Citizen;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.PauseGround;
import vn.motcua.dossier.Status;
import vn.motcua.filing.Draft;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Frame;

/**
 * Everything of one person: what waits for them first, then what runs, then what is over.
 *
 * @param assisted whether an officer sits beside them, who reaches no further than filing
 */
public record MyPage(
        Citizen by,
        List<Draft> drafts,
        List<DossierState> dossiers,
        CatalogSnapshot catalog,
        OrganizationChart chart,
        LocalDate today,
        boolean assisted) {

    /** Dossiers on which it is the person's turn. */
    public List<DossierState> turns() {
        return dossiers.stream().filter(MyPage::isTheirTurn).toList();
    }

    public List<DossierState> running() {
        return dossiers.stream().filter(s -> !s.isClosed() && !isTheirTurn(s)).toList();
    }

    public List<DossierState> over() {
        return dossiers.stream().filter(DossierState::isClosed).toList();
    }

    static boolean isTheirTurn(DossierState s) {
        boolean asked =
                s.isPaused()
                        && s.pause()
                                .filter(p -> p.ground() != PauseGround.SUSPENSION)
                                .filter(p -> p.sent() == null)
                                .isPresent();
        return asked || s.status() == Status.RESOLVED;
    }

    public String procedure(Frame frame, Draft draft) {
        return catalog.inForce(draft.procedure(), today)
                .map(v -> name(frame, v))
                .orElse(draft.procedure());
    }

    public String procedure(Frame frame, DossierState s) {
        return name(frame, catalog.version(s.version()));
    }

    private static String name(Frame frame, ProcedureVersion version) {
        return frame.either(version.name(), version.nameEn());
    }

    public String agency(Frame frame, DossierState s) {
        Optional<Unit> unit = chart.lastKnown(s.agency(), today);
        return unit.map(u -> frame.either(u.shortName(), u.nameEn())).orElse("");
    }
}
