package vn.motcua.catalog;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** Ids made from what a thing is called, so that importing a file twice is importing it once. */
public final class CatalogIds {

    private CatalogIds() {}

    public static UUID procedure(String code) {
        return named("procedure:" + code);
    }

    public static UUID version(String code, LocalDate validFrom) {
        return named("procedure-version:" + code + "@" + validFrom);
    }

    /** The process that belongs to one version of a procedure. */
    public static UUID process(String code, LocalDate validFrom) {
        return named("process:" + code + "@" + validFrom);
    }

    /** The process of no procedure: what the receiving desk resolves alone. */
    static UUID deskProcess() {
        return named("process:desk");
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
