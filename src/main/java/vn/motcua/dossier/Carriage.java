package vn.motcua.dossier;

/** How a dossier travels between agencies (hình thức giao nhận). Nothing said is none of these. */
public enum Carriage {
    ELECTRONIC("điện tử"),
    PAPER("hồ sơ giấy"),
    BOTH("điện tử và hồ sơ giấy");

    private final String formText;

    Carriage(String formText) {
        this.formText = formText;
    }

    /** As a routing slip says it; forms of the law are in Vietnamese. */
    String formText() {
        return formText;
    }
}
