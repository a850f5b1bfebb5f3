package vn.motcua.document.signature;

import java.util.Locale;

/** What else is to be known of a file, whatever its signatures are worth. */
public enum Remark {
    /** It carries program code that a reader of PDF would run. */
    SCRIPTS,
    /** Something was added after the last signature that changes nothing of what is shown. */
    ADDED_AFTER,
    /** Fields of a form were filled in after a signature. */
    FILLED_AFTER,
    /** A signature claims a time that is still to come. */
    CLOCK_AHEAD,
    /** The certificate has run out or was revoked since, but the file was known before. */
    ENDED_SINCE;

    /** The end of a message key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
