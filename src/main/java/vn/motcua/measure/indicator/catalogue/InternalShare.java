package vn.motcua.measure.indicator.catalogue;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.internal.Stage;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;

/**
 * III.2-a: of internal procedures between agencies of one level in the approved inventory, those
 * that came all the way.
 */
@Component
class InternalShare implements ListedSource {

    private final FrozenInventory inventory;

    InternalShare(FrozenInventory inventory) {
        this.inventory = inventory;
    }

    @Override
    public String code() {
        return "III.2-a";
    }

    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    @Override
    public List<Line> all(Asked asked) {
        return inventory.items(asked).stream()
                .map(item -> FrozenInventory.line(item).counted(item.reached() == Stage.CURRENT))
                .toList();
    }
}
