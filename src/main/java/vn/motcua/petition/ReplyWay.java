package vn.motcua.petition;

/** How a reply reaches the sender. */
public enum ReplyWay {
    /** By a message of the program, to a telephone or an e-mail address. */
    MESSAGE,
    POST,
    BY_HAND
}
