package vn.motcua.catalog.discrepancy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.discrepancy.sheet.SheetKnown;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.organization.Organizations;

/** Fields of the catalogue and of national records, and the agencies of the organization. */
@Component
class HouseKnown {

    private static final Pattern TIER =
            Pattern.compile("(?:.* )?(?:cap )?(?:xa|huyen|tinh|bo|trung uong)(?: .*)?");
    private static final Pattern LEVEL =
            Pattern.compile("(?:cap )?(?:xa|huyen|tinh|bo|trung uong|co quan khac)");

    private final Catalog catalog;
    private final SheetStore store;
    private final Organizations organizations;
    private final BusinessClock clock;

    HouseKnown(
            Catalog catalog, SheetStore store, Organizations organizations, BusinessClock clock) {
        this.catalog = catalog;
        this.store = store;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * @param newFields whether any name of a field is taken
     */
    SheetKnown now(boolean newFields) {
        LocalDate today = clock.today();
        Set<String> fields = new HashSet<>();
        catalog.snapshot()
                .all()
                .forEach(version -> fields.add(Spelling.of(version.field().name())));
        store.fields().forEach(name -> fields.add(Spelling.of(name)));
        Set<String> agencies = new HashSet<>();
        organizations
                .chart()
                .units(today)
                .forEach(unit -> {
                    agencies.add(Spelling.of(unit.name()));
                    agencies.add(Spelling.of(unit.shortName()));
                });
        return new SheetKnown() {
            @Override
            public boolean isField(String name) {
                return newFields || fields.contains(Spelling.of(name));
            }

            @Override
            public boolean isLevel(String name) {
                return LEVEL.matcher(VietnameseText.fold(name)).matches();
            }

            @Override
            public boolean isAgency(String name) {
                return agencies.contains(Spelling.of(name))
                        || TIER.matcher(VietnameseText.fold(name)).matches()
                                && VietnameseText.fold(name).contains("cap ");
            }
        };
    }
}
