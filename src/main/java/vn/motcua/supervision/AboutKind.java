package vn.motcua.supervision;

/** What an opinion may be about, besides its words. */
public enum AboutKind {
    INDICATOR("/indicators/"),
    PLAN_ROW("/plans/"),
    REPORT("/reports/"),
    CONCLUSION("/supervision/conclusions/");

    private final String path;

    AboutKind(String path) {
        this.path = path;
    }

    /** Where a thing of this kind is looked at. */
    String path(String key) {
        return path + key;
    }
}
