package vn.motcua.catalog.internal;

import java.util.UUID;

/** A procedure as an inventory froze it; what becomes of the procedure later changes nothing. */
public record InventoryLine(
        UUID procedure,
        String code,
        String name,
        InternalProcedure.Kind kind,
        boolean sameLevel,
        String field,
        UUID unit) {

    static InventoryLine of(InternalProcedure p) {
        return new InventoryLine(
                p.id(), p.code(), p.name(), p.kind(), p.sameLevel(), p.field(), p.unit());
    }
}
