package vn.motcua.catalog.internal.web;

import java.util.List;
import vn.motcua.catalog.internal.InternalProcedure;
import vn.motcua.catalog.internal.Inventory;
import vn.motcua.catalog.internal.InventoryLine;
import vn.motcua.shell.Frame;

/** One frozen inventory with all its lines. */
public record InventoryPage(Inventory inventory, List<InventoryLine> lines, Units units) {

    public InventoryPage {
        lines = List.copyOf(lines);
    }

    public String kind(InventoryLine line, Frame frame) {
        return frame.text(
                "catalog.internal.kind."
                        + line.kind()
                        + (line.kind() == InternalProcedure.Kind.WITHIN
                                ? ""
                                : line.sameLevel() ? ".same" : ".other"));
    }
}
