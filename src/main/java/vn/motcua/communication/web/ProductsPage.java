package vn.motcua.communication.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.communication.Channel;
import vn.motcua.communication.product.Product;
import vn.motcua.communication.product.Standing;
import vn.motcua.shell.Field;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The register of products, one page of it.
 *
 * @param all that there are, the last first, of which {@code found} is what was asked for
 */
public record ProductsPage(
        List<Standing> all,
        List<Standing> found,
        ProductFilter filter,
        int page,
        CommunicationNames names,
        boolean mayWrite) {

    private static final int ROWS = 50;

    public ProductsPage {
        all = List.copyOf(all);
        found = List.copyOf(found);
    }

    public List<Standing> shown() {
        int from = Math.min(found.size(), (page - 1) * ROWS);
        return found.subList(from, Math.min(found.size(), from + ROWS));
    }

    public @Nullable String next() {
        return page * ROWS < found.size() ? address(page + 1) : null;
    }

    public @Nullable String first() {
        return page > 1 ? address(1) : null;
    }

    private String address(int other) {
        return filter.address(ProductsDoor.PATH) + "&page=" + other;
    }

    public String export() {
        return filter.address(ProductsDoor.PATH + ".xlsx");
    }

    /** How many of all stand so: repeated, dead, struck. */
    public long many(String word) {
        return all.stream().filter(one -> ProductFilter.word(one).equals(word)).count();
    }

    public static String word(Standing one) {
        return ProductFilter.word(one);
    }

    public static String tone(Standing one) {
        return switch (ProductFilter.word(one)) {
            case "GOOD" -> "done";
            case "REPEATED", "ENDED" -> "waiting";
            default -> "late";
        };
    }

    public static String path(Product product) {
        return product.news()
                ? NewsroomDoor.PATH + "/" + product.id()
                : ProductsDoor.PATH + "/" + product.id();
    }

    public List<Field> filters(Frame frame) {
        return List.of(
                Field.select(
                        "channel",
                        frame.text("communication.channel"),
                        CommunicationNames.any(channels(frame), frame)),
                Field.select(
                        "topic",
                        frame.text("communication.topic"),
                        CommunicationNames.any(names.topics(frame), frame)),
                Field.select(
                        "unit",
                        frame.text("communication.unit"),
                        CommunicationNames.any(units(frame), frame)),
                Field.select(
                        "month",
                        frame.text("communication.month"),
                        CommunicationNames.any(months(), frame)),
                Field.select(
                        "standing",
                        frame.text("communication.state"),
                        CommunicationNames.any(standings(frame), frame)));
    }

    static List<Option> channels(Frame frame) {
        return Arrays.stream(Channel.values())
                .map(channel ->
                        Option.of(channel.name(), frame.text("communication.channel." + channel)))
                .toList();
    }

    private static List<Option> standings(Frame frame) {
        return Stream.of("GOOD", "REPEATED", "DEAD", "ENDED")
                .map(word -> Option.of(word, frame.text("communication.product.is." + word)))
                .toList();
    }

    private List<Option> units(Frame frame) {
        return all.stream()
                .flatMap(one -> Stream.of(one.product().unit(), one.product().agency()))
                .distinct()
                .map(unit -> Option.of(unit.toString(), names.unit(unit, frame)))
                .toList();
    }

    private List<Option> months() {
        return all.stream()
                .map(one -> one.product().day().toString().substring(0, 7))
                .distinct()
                .map(month -> Option.of(month, month.substring(5) + "/" + month.substring(0, 4)))
                .toList();
    }
}
