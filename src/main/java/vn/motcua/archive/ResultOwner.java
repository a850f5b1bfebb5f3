package vn.motcua.archive;

/**
 * Whose a result is (chủ sở hữu): blank once the person was erased.
 *
 * @param number personal number of a person, tax number of an organisation; blank where unknown
 */
public record ResultOwner(Kind kind, String name, String number) {

    /** What somebody is. */
    public enum Kind {
        PERSON,
        ORGANISATION
    }
}
