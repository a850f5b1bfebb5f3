package vn.motcua.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.measure.Traced;

/**
 * One of the things that a number counts.
 *
 * @param dossier absent where it is none
 * @param code as people know it; of a dossier, blank until it is shown
 * @param path where it is looked at; who may not is refused there
 */
public record CellItem(
        @Nullable UUID dossier, String code, String name, String nameEn, String path) {

    public static CellItem of(String code, String name, String nameEn, String path) {
        return new CellItem(null, code, name, nameEn, path);
    }

    /** A procedure, by what it says. */
    public static CellItem of(ProcedureVersion version) {
        return of(version.code(), version.name(), version.nameEn(), "/catalog/" + version.code());
    }

    /** A dossier, named by its procedure. */
    static CellItem of(Traced traced, ProcedureVersion version) {
        return new CellItem(
                traced.dossier(),
                "",
                version.name(),
                version.nameEn(),
                "/dossiers/" + traced.dossier());
    }

    CellItem called(String known) {
        return new CellItem(dossier, known, name, nameEn, path);
    }
}
