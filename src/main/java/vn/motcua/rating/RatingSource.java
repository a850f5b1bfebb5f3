package vn.motcua.rating;

/** How an answer came. */
public enum RatingSource {
    LINK,
    QR,
    KIOSK,
    /** A sheet that the citizen filled in by hand and an officer entered. */
    PAPER
}
