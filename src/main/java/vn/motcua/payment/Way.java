package vn.motcua.payment;

import java.util.Optional;
import java.util.stream.Stream;

/** How money comes, and how it is given back. */
public enum Way {
    CASH,
    /** By a card at the counter; the slip of the terminal has a number. */
    CARD,
    /** To the agency's account, as the statement of the bank says. */
    TRANSFER,
    /** By a gateway, as the gateway says. */
    ONLINE;

    /** Whether somebody at the counter takes it, or gives it back. */
    public boolean atCounter() {
        return this != ONLINE;
    }

    /** Whether whoever takes it writes down a number. */
    public boolean numbered() {
        return this == CARD || this == TRANSFER;
    }

    public static Optional<Way> read(String typed) {
        return Stream.of(values()).filter(one -> one.name().equals(typed)).findFirst();
    }
}
