package vn.motcua.communication.news;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.communication.link.HeldLink;
import vn.motcua.communication.link.LinkHolder;

/** Addresses that published news lead to. */
@Component
class NewsLinks implements LinkHolder {

    private final NewsStore store;

    NewsLinks(NewsStore store) {
        this.store = store;
    }

    @Override
    public List<HeldLink> links() {
        return store.all().stream()
                .filter(item -> item.isPublished() && item.withdrawnAt() == null)
                .flatMap(item ->
                        NewsText.links(item.versions().getLast().words().body()).stream()
                                .filter(NewsLinks::isAsked)
                                .map(address ->
                                        new HeldLink(
                                                address,
                                                item.unit(),
                                                item.words().title(),
                                                "/communication/news/" + item.id())))
                .toList();
    }

    /** Places of the web and of this program; not mail. */
    private static boolean isAsked(String address) {
        return address.startsWith("/") || address.matches("(?i)https?://.*");
    }
}
