package vn.motcua.catalog;

/** An occasion in the life of a person or of a business, for which procedures are looked for. */
public record Occasion(String id, Of of, String name, String nameEn) {

    /** Whose it is. */
    public enum Of {
        PERSON,
        BUSINESS
    }
}
