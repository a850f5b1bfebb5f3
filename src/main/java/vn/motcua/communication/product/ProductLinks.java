package vn.motcua.communication.product;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.communication.link.HeldLink;
import vn.motcua.communication.link.LinkHolder;

/** Addresses of recorded products. */
@Component
class ProductLinks implements LinkHolder {

    private final ProductStore store;

    ProductLinks(ProductStore store) {
        this.store = store;
    }

    @Override
    public List<HeldLink> links() {
        return store.all().stream()
                .filter(one -> one.ended() == null && !one.url().isEmpty())
                .map(one ->
                        new HeldLink(
                                one.url(),
                                one.unit(),
                                one.title(),
                                "/communication/products/" + one.id()))
                .toList();
    }
}
