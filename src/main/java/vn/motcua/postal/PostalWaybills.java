package vn.motcua.postal;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Waybills;

/** Numbers of what is carried, for the receipt of the dossier. */
@Component
class PostalWaybills implements Waybills {

    private final PostOrders orders;

    PostalWaybills(PostOrders orders) {
        this.orders = orders;
    }

    @Override
    public List<String> of(UUID dossier) {
        return orders.waybills(dossier);
    }
}
