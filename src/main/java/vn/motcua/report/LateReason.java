package vn.motcua.report;

import java.util.Locale;

/** Why a dossier was late (nguyên nhân quá hạn); one for each, as the form groups them. */
public enum LateReason {
    STAFF,
    EQUIPMENT,
    /** A rule that does not work; it has to be named. */
    RULE,
    OTHER;

    static final String UNSAID = "late-unsaid";

    /** The name of its measure. */
    String measure() {
        return "late-" + name().toLowerCase(Locale.ROOT);
    }
}
