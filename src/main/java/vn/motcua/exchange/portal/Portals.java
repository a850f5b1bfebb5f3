package vn.motcua.exchange.portal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.motcua.outbound.Outbound;

/** The portal that is set up: a real one, else the sandbox where it is on, else none. */
@Component
@EnableConfigurationProperties(PortalSettings.class)
public class Portals {

    /** The portal's name among outbound destinations. */
    public static final String DESTINATION = "national-portal";

    private final PortalSettings settings;
    private final @Nullable Portal portal;

    Portals(PortalSettings settings, ObjectProvider<PortalSandbox> sandboxes, Outbound outbound) {
        this.settings = settings;
        PortalSettings.Address set = settings.portal();
        PortalSandbox sandbox = set == null ? sandboxes.getIfAvailable() : null;
        if (set != null) {
            this.portal = new HttpPortal(() -> set, outbound.to(DESTINATION));
        } else if (sandbox != null) {
            this.portal = new HttpPortal(sandbox::address, outbound.to(DESTINATION));
        } else {
            this.portal = null;
        }
    }

    public Optional<Portal> find() {
        return Optional.ofNullable(portal);
    }

    public boolean isSandbox() {
        return portal != null && settings.portal() == null;
    }

    /** The first day of Vietnam whose dossiers are told. */
    public LocalDate since() {
        LocalDate since = settings.since();
        return since == null ? LocalDate.MIN : since;
    }
}
