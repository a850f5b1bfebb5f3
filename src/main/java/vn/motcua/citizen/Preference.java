package vn.motcua.citizen;

/**
 * How a citizen wants to be told.
 *
 * @param language {@code vi}, {@code en}, or blank where none was chosen
 */
public record Preference(Way way, String language) {

    /** By which way messages go; {@link #NONE} leaves what the law says must be told. */
    public enum Way {
        EMAIL,
        SMS,
        NONE
    }
}
