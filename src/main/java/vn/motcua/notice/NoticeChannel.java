package vn.motcua.notice;

/** The way a message goes. */
public enum NoticeChannel {
    EMAIL,
    SMS,
    /** The list inside the program; the recipient is a staff or account id. */
    IN_APP
}
