package vn.motcua.organization;

/** What a unit is in the administrative tree. */
public enum UnitKind {
    PROVINCE,
    DISTRICT,
    COMMUNE,
    DEPARTMENT,
    /** A one-stop desk (Bộ phận Một cửa). */
    ONE_STOP,
    /** A body of a vertical sector (cơ quan ngành dọc): police, insurance, tax, treasury. */
    SECTOR_BODY,
    /**
     * An organisation that supervises from outside (Mặt trận Tổ quốc and its member organisations):
     * no part of the administration, under nothing, and counted nowhere.
     */
    SUPERVISOR;

    /** Whether units of this kind are agencies in their own name, rather than parts of one. */
    public boolean agency() {
        return switch (this) {
            case PROVINCE, DISTRICT, COMMUNE, SECTOR_BODY -> true;
            case DEPARTMENT, ONE_STOP, SUPERVISOR -> false;
        };
    }
}
