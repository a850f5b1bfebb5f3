package vn.motcua.payment.cashless;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Unit;

/**
 * Procedures with a financial obligation (nghĩa vụ tài chính) at the agencies that receive them: a
 * fee line above nought in the catalogue, or a notice of a tax that was given for one. Those of the
 * province are none of the district's.
 */
@Component
public class Payables {

    /**
     * A procedure at an agency.
     *
     * @param setups all that was ever noted of it, the newest first
     */
    public record Payable(
            UUID agency, ProcedureVersion version, PayStanding standing, List<OnlineSetup> setups) {

        public Payable {
            setups = List.copyOf(setups);
        }
    }

    private final Catalog catalog;
    private final SetupStore setups;
    private final UseStore uses;

    Payables(Catalog catalog, SetupStore setups, UseStore uses) {
        this.catalog = catalog;
        this.setups = setups;
        this.uses = uses;
    }

    /** How they stood at the end of a day, by field and code. */
    public List<Payable> all(Collection<UUID> agencies, LocalDate on) {
        Set<UUID> asked = Set.copyOf(agencies);
        Instant end = Zones.instantOf(on.plusDays(1).atStartOfDay());
        Map<UseStore.Place, List<Use>> used = uses.uses(asked, Instant.EPOCH, end);
        Set<UseStore.Place> noticed = uses.byNotice(asked, end);
        Set<String> byNotice =
                noticed.stream().map(UseStore.Place::procedure).collect(Collectors.toSet());
        Map<UseStore.Place, List<OnlineSetup>> noted =
                setups.all(asked).stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> new UseStore.Place(one.agency(), one.procedure())));
        List<Payable> all = new ArrayList<>();
        for (ProcedureVersion version : catalog.snapshot().inForce(on)) {
            if (!version.isInternal()
                    && version.level() != Level.PROVINCE
                    && (costs(version) || byNotice.contains(version.code()))) {
                for (Unit unit : catalog.agenciesOffering(version, on)) {
                    if (asked.contains(unit.id())) {
                        UseStore.Place place = new UseStore.Place(unit.id(), version.code());
                        if (costs(version) || noticed.contains(place)) {
                            all.add(
                                    payable(
                                            place,
                                            version,
                                            noted.getOrDefault(place, List.of()),
                                            used.getOrDefault(place, List.of()),
                                            on));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static Payable payable(
            UseStore.Place place,
            ProcedureVersion version,
            List<OnlineSetup> noted,
            List<Use> used,
            LocalDate on) {
        return new Payable(place.agency(), version, PayStanding.of(noted, used, on), noted);
    }

    /** Where a procedure was paid through a gateway in some days, for what was owed or not. */
    Set<UseStore.Place> paid(Collection<UUID> agencies, LocalDate from, LocalDate to) {
        Set<UseStore.Place> paid = new HashSet<>();
        uses.uses(
                        agencies,
                        Zones.instantOf(from.atStartOfDay()),
                        Zones.instantOf(to.plusDays(1).atStartOfDay()))
                .forEach((place, each) -> {
                    if (each.stream().anyMatch(one -> !one.channel().isByHand())) {
                        paid.add(place);
                    }
                });
        return paid;
    }

    static boolean costs(ProcedureVersion version) {
        return version.fees().stream().anyMatch(fee -> fee.amount().amount() > 0);
    }
}
