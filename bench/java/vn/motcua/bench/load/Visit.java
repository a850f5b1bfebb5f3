package vn.motcua.bench.load;

/** One request to one kind of page. */
public enum Visit {
    HOME("officer's home"),
    LIST("task list"),
    DOSSIER("dossier page"),
    ACT("act (POST)"),
    REGISTER("register search"),
    COUNTER("counter form"),
    RECEIVE("receipt (POST)"),
    TRACK_FORM("tracking form"),
    TRACK("tracking (POST)"),
    PROCEDURES("list of procedures"),
    PROCEDURE("one procedure"),
    SIGN_IN("sign-in (POST)"),
    ENTER("citizen comes in"),
    BEGIN("begin a draft (POST)"),
    STEP("step of a draft"),
    KEPT("draft keeps itself (POST)"),
    UPLOAD("upload (POST)"),
    REVIEW("review"),
    FILE("file (POST)"),
    PROOF("proof of filing");

    private final String title;

    Visit(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
