package vn.motcua.dossier.api;

/** Which texts can be kept: no control characters but line ends and tabs, no half characters. */
final class Characters {

    private Characters() {}

    static boolean areFit(String text) {
        return text.codePoints()
                .noneMatch(c ->
                        Character.getType(c) == Character.SURROGATE
                                || (Character.isISOControl(c)
                                        && c != '\n'
                                        && c != '\r'
                                        && c != '\t'));
    }
}
