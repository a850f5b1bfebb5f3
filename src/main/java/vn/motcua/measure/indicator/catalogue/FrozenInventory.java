package vn.motcua.measure.indicator.catalogue;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.internal.Funnel;
import vn.motcua.catalog.internal.Inventories;
import vn.motcua.identity.Right;
import vn.motcua.kernel.Bilingual;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.Part;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;

/**
 * The last approved inventory of internal procedures as it had come by the last day, of the
 * agencies asked for: those whose unit is in charge.
 */
@Component
class FrozenInventory {

    private record Read(List<Funnel.Item> items) {}

    private final Inventories inventories;
    private final Organizations organizations;

    FrozenInventory(Inventories inventories, Organizations organizations) {
        this.inventories = inventories;
        this.organizations = organizations;
    }

    List<Funnel.Item> items(Asked asked) {
        return asked.memo().once(Read.class, () -> new Read(read(asked))).items();
    }

    private List<Funnel.Item> read(Asked asked) {
        OrganizationChart chart = organizations.chart();
        return inventories
                .on(asked.to(), Inventories.Counted.SAME_LEVEL)
                .map(Inventories.Frozen::items)
                .orElse(List.of())
                .stream()
                .filter(item ->
                        chart.agencyOf(item.line().unit(), asked.to())
                                .filter(agency -> asked.agencies().contains(agency.id()))
                                .isPresent())
                .toList();
    }

    /** Under how far it has come; its field has no code, so its name stands for it. */
    static Line line(Funnel.Item item) {
        return Line.of(
                        item.line().code(),
                        new Bilingual(item.line().name(), ""),
                        item.line().field())
                .by(item.line().unit())
                .in(new Part("catalog.internal.stage." + item.reached(), ""))
                .at("/internal-procedures/" + item.line().procedure(), Right.CATALOG_MANAGE);
    }
}
