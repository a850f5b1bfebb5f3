package vn.motcua.communication.web;

import java.util.List;
import vn.motcua.communication.material.Material;

/** The library, newest first. */
public record MaterialsPage(List<Material> all, CommunicationNames names, boolean mayManage) {

    public MaterialsPage {
        all = List.copyOf(all);
    }

    public long offered() {
        return all.stream().filter(one -> one.retiredAt() == null).count();
    }
}
