package vn.motcua.dossier.api;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** Agencies as messages name them: by identification code, or by id. */
@Component("apiAgencies")
class Agencies {

    private static final Pattern ID =
            Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Organizations organizations;
    private final BusinessClock clock;

    Agencies(Organizations organizations, BusinessClock clock) {
        this.organizations = organizations;
        this.clock = clock;
    }

    UUID named(String text) {
        OrganizationChart chart = organizations.chart();
        return (isId(text)
                        ? chart.unit(UUID.fromString(text), clock.today())
                        : chart.byCode(text.strip(), clock.today()))
                .filter(unit -> unit.kind().agency())
                .map(Unit::id)
                .orElseThrow(() -> new RefusalException(new ApiRefusal.AgencyUnknown()));
    }

    @Nullable UUID namedOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : named(text);
    }

    /** Whether a text is an id in full; the library reads halves too. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
