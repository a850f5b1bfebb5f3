package vn.motcua.notice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How people want to be told; a bean of the module that knows them. Asked when a message about a
 * dossier leaves, so that what was wished last counts.
 */
public interface Wishes {

    /**
     * What the holder of an address wishes; empty where the address is nobody's who said so.
     *
     * @param channel of the address, to the outside
     */
    Optional<Wish> of(NoticeChannel channel, String recipient);

    /**
     * A wish.
     *
     * @param address where to instead; null where it stays with what was written
     * @param language {@code vi} or {@code en}; blank where it stays with what was written
     * @param onlyNeeded whether nothing is to come that asks nothing of the person
     */
    record Wish(@Nullable Address address, String language, boolean onlyNeeded) {}

    /** An address of the person's own. */
    record Address(NoticeChannel channel, String recipient) {}
}
