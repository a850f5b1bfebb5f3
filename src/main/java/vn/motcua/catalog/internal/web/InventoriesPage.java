package vn.motcua.catalog.internal.web;

import java.util.List;
import vn.motcua.catalog.internal.Inventory;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * The frozen inventories, and the form that freezes another.
 *
 * @param now what would be frozen
 */
public record InventoriesPage(List<Inventory> inventories, Inventory now, FormView form) {

    public InventoriesPage {
        inventories = List.copyOf(inventories);
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.text("number", frame.text("catalog.inventory.number"))
                        .maxLength(300)
                        .size("medium")
                        .mandatory(),
                Field.date("signedOn", frame.text("catalog.inventory.signed-on"))
                        .placeholder(frame.text("catalog.internal.day"))
                        .mandatory(),
                Field.text("signer", frame.text("catalog.internal.signer"))
                        .hint(frame.text("catalog.internal.signer.hint"))
                        .maxLength(300)
                        .mandatory());
    }
}
