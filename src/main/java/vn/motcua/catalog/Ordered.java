package vn.motcua.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Immutable sets whose order is always the same, so that a stored body is always the same text. */
final class Ordered {

    private Ordered() {}

    static <E extends Enum<E>> Set<E> set(Class<E> type, Collection<E> members) {
        EnumSet<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(members);
        return Collections.unmodifiableSet(ordered);
    }
}
