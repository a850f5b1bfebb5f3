package vn.motcua.communication;

/** By what something is made known. */
public enum Channel {
    DISTRICT_PORTAL,
    COMMUNE_PAGE,
    /** Loudspeakers, radio and television (truyền thanh, truyền hình). */
    BROADCAST,
    SOCIAL,
    PRESS,
    /** Boards and banners (pano, áp phích). */
    OUTDOOR,
    PRINT,
    /** Meetings of residents (họp dân). */
    MEETING
}
