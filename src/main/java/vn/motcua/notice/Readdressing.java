package vn.motcua.notice;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.notice.Wishes.Address;
import vn.motcua.notice.Wishes.Wish;

/**
 * Sends a message about a dossier where and as its recipient wishes. What is about no dossier, such
 * as a one-time code, goes where it was written to.
 */
@Component
final class Readdressing {

    static final String NOT_WANTED = "not-wanted";

    private static final String DOSSIER = "dossier";

    /** By these nothing is asked of anybody; the page of the dossier says the same. */
    private static final Set<String> DISPENSABLE =
            Set.of(
                    "dossier-registered",
                    "dossier-received",
                    "dossier-returned",
                    "dossier-papers-back");

    private final ObjectProvider<Wishes> wishes;

    Readdressing(ObjectProvider<Wishes> wishes) {
        this.wishes = wishes;
    }

    /**
     * The message as it is to leave; empty where it is not wanted.
     *
     * @param carried whether anything goes by a channel: nobody is sent to where nothing leaves
     */
    Optional<SentNotice> asWished(SentNotice written, Predicate<NoticeChannel> carried) {
        if (written.subject() == null || !written.subject().kind().equals(DOSSIER)) {
            return Optional.of(written);
        }
        return wishes.stream()
                .flatMap(w -> w.of(written.channel(), written.recipient()).stream())
                .findFirst()
                .map(wish -> asWished(written, wish, carried))
                .orElse(Optional.of(written));
    }

    private static Optional<SentNotice> asWished(
            SentNotice written, Wish wish, Predicate<NoticeChannel> carried) {
        if (wish.onlyNeeded() && DISPENSABLE.contains(written.template())) {
            return Optional.empty();
        }
        return Optional.of(
                written.sentTo(
                        address(written, wish, carried),
                        wish.language().isEmpty()
                                ? written.language()
                                : Locale.of(wish.language())));
    }

    private static Address address(
            SentNotice written, Wish wish, Predicate<NoticeChannel> carried) {
        Address wished = wish.address();
        return wished != null && carried.test(wished.channel())
                ? wished
                : new Address(written.channel(), written.recipient());
    }
}
