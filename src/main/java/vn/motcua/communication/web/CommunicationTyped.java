package vn.motcua.communication.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.shell.Typed;

/** What forms of communication send, as values. */
final class CommunicationTyped {

    private static final int MOST_PAGES = 10_000;

    private CommunicationTyped() {}

    /** The one of that name; empty for what is none. */
    static <E extends Enum<E>> Optional<E> one(Class<E> type, String typed) {
        return Stream.of(type.getEnumConstants())
                .filter(one -> one.name().equals(typed))
                .findFirst();
    }

    /** Those that can be read. */
    static List<UUID> ids(List<String> typed) {
        return typed.stream().flatMap(one -> Typed.id(one).stream()).toList();
    }

    /** A page counted from 1; what is less is the first. */
    static int page(int typed) {
        return Math.min(Math.max(1, typed), MOST_PAGES);
    }

    /** Zero for what is no number of at most four digits. */
    static int number(String typed) {
        return typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : 0;
    }
}
