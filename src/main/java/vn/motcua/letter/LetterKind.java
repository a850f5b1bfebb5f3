package vn.motcua.letter;

/** What a directive letter does. */
public enum LetterKind {
    /** Chỉ đạo. */
    DIRECTION,
    /** Hướng dẫn. */
    GUIDANCE,
    /** Đôn đốc. */
    URGING,
    /** Thông báo. */
    NOTICE
}
