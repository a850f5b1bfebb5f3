package vn.motcua.measure.alert;

/** What an alert says. */
public enum AlertKind {
    /** The figure no longer reaches its threshold. */
    MISSED(Track.FIGURE),
    /** It does again. */
    REACHED(Track.FIGURE),
    /** Even the best of the forecast is under the threshold. */
    FORECAST_MISSED(Track.FORECAST),
    /**
     * The forecast is at the threshold again; told to nobody, so that the next fall is a new one.
     */
    FORECAST_CLEARED(Track.FORECAST);

    /** What is watched; each is crossed by itself. */
    public enum Track {
        FIGURE,
        FORECAST
    }

    private final Track track;

    AlertKind(Track track) {
        this.track = track;
    }

    public Track track() {
        return track;
    }

    /** Whether something is wrong while it is the last of its track. */
    public boolean isWrong() {
        return this == MISSED || this == FORECAST_MISSED;
    }

    boolean isTold() {
        return this != FORECAST_CLEARED;
    }
}
