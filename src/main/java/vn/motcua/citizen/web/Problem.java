package vn.motcua.citizen.web;

import java.util.Set;

/**
 * Why a provider did not vouch, as an address carries it; texts are {@code citizen.problem.<it>}.
 */
final class Problem {

    private static final Set<String> KNOWN =
            Set.of("DOWN", "CANCELLED", "UNTRUSTED", "OTHER_PERSON", "PASSKEY");

    private Problem() {}

    /** Itself, or blank where an address says something else. */
    static String known(String given) {
        return KNOWN.contains(given) ? given : "";
    }
}
