package vn.motcua.exchange.portal;

import java.util.Locale;
import vn.motcua.kernel.VietnameseText;

/** The portal did not answer as its protocol says, or it said no. */
public final class PortalException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean refusal;
    private final boolean sure;

    private PortalException(String message, boolean refusal, boolean sure) {
        super(message);
        this.refusal = refusal;
        this.sure = sure;
    }

    /** It read the message and said no to it, so nothing was done. */
    static PortalException refused(String code, String message) {
        return new PortalException(code + ": " + message, true, true);
    }

    /** No answer that can be read; {@code sure} where certainly nothing was done. */
    static PortalException silent(String message, boolean sure) {
        return new PortalException(message, false, sure);
    }

    /** Whether it said no; else it cannot be reached, and what was sent comes again later. */
    public boolean isRefusal() {
        return refusal;
    }

    /** Whether certainly nothing was done. */
    public boolean isSure() {
        return sure;
    }

    /** Nobody publishes what its codes mean; its clients go by the words. */
    private boolean says(String words) {
        return refusal && folded().contains(words);
    }

    private String folded() {
        return VietnameseText.fold(String.valueOf(getMessage())).toLowerCase(Locale.ROOT);
    }

    /** It has this already. */
    public boolean isThere() {
        return says("da ton tai");
    }

    /** It does not have this. */
    public boolean isNotThere() {
        return says("khong ton tai");
    }

    /** What it has is newer than what was sent. */
    public boolean isNewer() {
        return says("moi hon");
    }

    /** It no longer takes the session. */
    boolean isSession() {
        return says("session") || says("phien");
    }
}
