package vn.motcua.dossier;

import java.util.UUID;

/** Dossiers of a field, or of one procedure, go to this person. */
public record AssignmentRule(About about, String code, UUID staff) {

    /** What the code names. */
    public enum About {
        FIELD,
        PROCEDURE
    }
}
