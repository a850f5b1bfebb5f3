package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.law.DatedRows;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/**
 * For whom an agency may receive besides itself: nobody, or any other of its province, as the rule
 * of the day says (tiếp nhận không phụ thuộc địa giới hành chính).
 */
@Component
@LegalBasis("nd-118-2025#14.2")
public class Competence {

    private final Catalog catalog;
    private final Organizations organizations;
    private final DatedRows rules;

    Competence(Catalog catalog, Organizations organizations, DatedRows rules) {
        this.catalog = catalog;
        this.organizations = organizations;
        this.rules = rules;
    }

    /** The other agencies whose dossiers of this procedure may be received here on that day. */
    public List<Unit> others(UUID receiving, ProcedureVersion procedure, LocalDate day) {
        return organizations.chart().agencies(day).stream()
                .filter(agency -> !agency.id().equals(receiving))
                .filter(agency -> catalog.offers(agency.id(), procedure, day))
                .filter(agency -> mayReceiveFor(receiving, agency.id(), procedure, day))
                .toList();
    }

    boolean mayReceiveFor(
            UUID receiving, UUID competent, ProcedureVersion procedure, LocalDate day) {
        return IntakeRules.of(rules.on(day, procedure.field().code())).territory()
                        == IntakeRules.Territory.PROVINCE
                && root(receiving, day).equals(root(competent, day));
    }

    private UUID root(UUID agency, LocalDate day) {
        OrganizationChart chart = organizations.chart();
        UUID at = agency;
        Optional<Unit> unit = chart.unit(at, day);
        while (unit.isPresent() && unit.get().parent() != null) {
            at = Objects.requireNonNull(unit.get().parent());
            unit = chart.unit(at, day);
        }
        return at;
    }
}
