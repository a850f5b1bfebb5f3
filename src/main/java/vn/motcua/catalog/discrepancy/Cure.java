package vn.motcua.catalog.discrepancy;

/** How a confirmed discrepancy is cured. */
public enum Cure {
    /** Here: the catalogue, a sheet or a practice is put right. */
    LOCAL,
    /** By whom may publish it, who gets a recommendation. */
    RECOMMENDATION
}
