package vn.motcua.exchange.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The national portal, as far as this program speaks with it. */
public interface Portal {

    /**
     * What the portal knows of a dossier ({@code TraCuuHoSo}); empty where it knows none.
     *
     * @param code of the dossier
     * @throws PortalException where it does not answer, or says no
     */
    Optional<Map<String, String>> find(String code) throws PortalException;

    /**
     * Sends dossiers ({@code DongBoHoSoMC}).
     *
     * @param updating whether the portal has them; none may be there else
     * @throws PortalException where it does not answer, or refuses all of them
     */
    void push(List<Map<String, Object>> dossiers, boolean updating) throws PortalException;

    /**
     * Sends steps of dossiers that the portal has ({@code CapNhatTienDoHoSoMC}).
     *
     * @throws PortalException where it does not answer, or refuses all of them
     */
    void progress(List<Map<String, Object>> steps) throws PortalException;

    /** Codes and names of the procedures that it knows ({@code LayDanhSachTTHC}). */
    Map<String, String> procedures() throws PortalException;

    /** A procedure as the portal publishes it ({@code LayThuTuc}), as JSON; empty where unknown. */
    Optional<String> procedure(String code) throws PortalException;
}
