package vn.motcua.petition;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** How the national system of petitions calls them; its protocol is not public, its codes are. */
public final class NationalFile {

    private static final Pattern CODE = Pattern.compile("PAKN\\.\\d{8}\\.\\d{4,6}");
    private static final int LONGEST = 500;

    private NationalFile() {}

    /** Such as {@code PAKN.20200812.0012}. */
    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** An address that a browser opens over an encrypted connection. */
    static boolean isLink(String text) {
        try {
            URI uri = new URI(text);
            return text.length() <= LONGEST
                    && "https".equals(uri.getScheme())
                    && uri.getHost() != null;
        } catch (URISyntaxException wrong) {
            return false;
        }
    }
}
