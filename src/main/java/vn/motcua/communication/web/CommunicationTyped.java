package vn.motcua.communication.web;

import java.util.Optional;
import java.util.stream.Stream;

/** What forms of communication send, as values. */
final class CommunicationTyped {

    private CommunicationTyped() {}

    /** The one of that name; empty for what is none. */
    static <E extends Enum<E>> Optional<E> one(Class<E> type, String typed) {
        return Stream.of(type.getEnumConstants())
                .filter(one -> one.name().equals(typed))
                .findFirst();
    }

    /** A page counted from 1; what is less is the first. */
    static int page(int typed) {
        return Math.min(Math.max(1, typed), 10_000);
    }
}
