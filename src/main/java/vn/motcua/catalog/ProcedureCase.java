package vn.motcua.catalog;

/** A case of one procedure (trường hợp) that has papers, limits or fees of its own. */
public record ProcedureCase(String id, String name, String nameEn) {

    /** The id of the only case of a procedure that names none. */
    public static final String COMMON = "chung";

    public static ProcedureCase common() {
        return new ProcedureCase(COMMON, "Trường hợp chung", "General case");
    }
}
