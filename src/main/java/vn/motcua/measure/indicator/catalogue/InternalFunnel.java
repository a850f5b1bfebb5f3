package vn.motcua.measure.indicator.catalogue;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.internal.Funnel;
import vn.motcua.catalog.internal.Stage;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;

/** III.2-b: the same inventory by how far each has come; every stage is a reading of its own. */
@Component
class InternalFunnel implements ListedSource {

    private final FrozenInventory inventory;

    InternalFunnel(FrozenInventory inventory) {
        this.inventory = inventory;
    }

    @Override
    public String code() {
        return "III.2-b";
    }

    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    @Override
    public List<Line> all(Asked asked) {
        return inventory.items(asked).stream().map(InternalFunnel::line).toList();
    }

    private static Line line(Funnel.Item item) {
        Line line = FrozenInventory.line(item);
        for (Stage stage : Stage.values()) {
            if (stage != Stage.LISTED) {
                line = line.counted(stage.name(), item.reached().compareTo(stage) >= 0);
            }
        }
        return line;
    }
}
