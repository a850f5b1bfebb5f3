package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organization.Organizations;

/** The front door of the catalog. Days are days of Vietnam. */
@Component
public class Catalog {

    private final Organizations organizations;
    private volatile CatalogSnapshot snapshot = CatalogSnapshot.empty();

    Catalog(Organizations organizations) {
        this.organizations = organizations;
    }

    /** Everything published, as it is known now. */
    public CatalogSnapshot snapshot() {
        return snapshot;
    }

    /** The version by which dossiers are received on the day. */
    public Optional<ProcedureVersion> inForce(String code, LocalDate on) {
        return snapshot().inForce(code, on);
    }

    /** A version that the caller knows to exist, such as the one a dossier was received by. */
    public ProcedureVersion version(UUID id) {
        return snapshot().version(id);
    }

    /** A process that the caller knows to exist. */
    public InternalProcess process(UUID id) {
        return snapshot().process(id);
    }

    /** What an agency receives on the day, by field and code. */
    public List<ProcedureVersion> offeredBy(UUID agency, LocalDate on) {
        return snapshot().offeredBy(agency, organizations.chart(), on);
    }

    /** Whether an agency receives this version on the day. */
    public boolean offers(UUID agency, ProcedureVersion version, LocalDate on) {
        return Agencies.offers(version, agency, organizations.chart(), on);
    }

    /** What matches the words, with or without diacritics; of one agency or of all. */
    public List<ProcedureVersion> search(String text, LocalDate on, @Nullable UUID agency) {
        return snapshot().search(text, on, agency, organizations.chart());
    }
}
