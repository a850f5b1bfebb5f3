package vn.motcua.catalog.discrepancy.sheet;

/** What the house knows, by which cells are checked. */
public interface SheetKnown {

    boolean isField(String name);

    /** Whether it is a tier of administration, such as {@code Cấp xã}. */
    boolean isLevel(String name);

    /** Whether it names an agency, or all of a tier. */
    boolean isAgency(String name);
}
