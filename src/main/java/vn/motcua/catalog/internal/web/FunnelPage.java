package vn.motcua.catalog.internal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.internal.Funnel;
import vn.motcua.catalog.internal.Inventories.Counted;
import vn.motcua.catalog.internal.Inventories.Progress;
import vn.motcua.catalog.internal.Inventory;
import vn.motcua.catalog.internal.Stage;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;
import vn.motcua.shell.Tab;

/**
 * How far the procedures of an inventory have come.
 *
 * @param progress absent where no inventory was ever approved
 */
public record FunnelPage(
        @Nullable Progress progress,
        Counted counted,
        List<Inventory> inventories,
        Units units,
        LocalDate today) {

    public FunnelPage {
        inventories = List.copyOf(inventories);
    }

    public List<Tab> tabs(Frame frame, Inventory inventory) {
        return Stream.of(Counted.values())
                .map(one ->
                        Tab.of(
                                frame.text("catalog.funnel.counted." + one),
                                InternalDoor.PATH
                                        + "/funnel?inventory="
                                        + inventory.id()
                                        + "&counted="
                                        + one,
                                one == counted))
                .toList();
    }

    public List<Option> choices(Frame frame) {
        return inventories.stream()
                .map(one ->
                        Option.of(
                                one.id().toString(),
                                frame.text(
                                        "catalog.inventory.named", one.number(), one.signedOn())))
                .toList();
    }

    /** Such as 37,5 %. */
    public String percent(Funnel funnel, Stage stage, Frame frame) {
        int perMille = funnel.perMille(stage);
        String point = frame.english() ? "." : ",";
        return perMille / 10 + (perMille % 10 == 0 ? "" : point + perMille % 10) + " %";
    }

    public List<Stage> stages() {
        return List.of(Stage.values());
    }

    /** The indicator is counted of those of one level only. */
    public boolean isIndicator() {
        return counted == Counted.SAME_LEVEL;
    }
}
