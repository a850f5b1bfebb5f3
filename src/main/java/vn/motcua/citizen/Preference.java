package vn.motcua.citizen;

/**
 * How a citizen wants to be told about dossiers.
 *
 * @param language {@code vi}, {@code en}, or blank where none was chosen
 */
public record Preference(Way way, String language) {

    /**
     * By which way messages go; {@link #NONE} leaves those that ask something of the person, bring
     * a result, or end the dossier otherwise.
     */
    public enum Way {
        EMAIL,
        SMS,
        NONE
    }
}
