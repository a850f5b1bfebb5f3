package vn.motcua.notice;

/** What became of a message. */
public enum NoticeState {
    QUEUED,
    SENT,
    /** Given up after the last attempt. */
    FAILED,
    /** Never to leave; {@link SentNotice#reason} says why. */
    SUPPRESSED
}
