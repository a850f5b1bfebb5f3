package vn.motcua.payment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.organization.Unit;
import vn.motcua.payment.Receipt;
import vn.motcua.payment.Way;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * The receipts of a day at the counters that somebody may see.
 *
 * @param taken how much came by each way, whether or not its receipts are shown
 * @param codes of the dossiers, by id
 * @param managed agencies whose account the viewer keeps
 * @param more whether there are more than are shown
 */
public record CounterPage(
        FormView asked,
        LocalDate day,
        List<Unit> agencies,
        List<Unit> managed,
        Map<Way, Long> taken,
        List<Receipt> receipts,
        Map<UUID, String> codes,
        boolean more) {

    /** What came in by each way; a receipt that is void, or stands for another, changes nothing. */
    public List<Fact> sums(Frame frame) {
        return Stream.of(Way.values())
                .map(way ->
                        new Fact(
                                frame.text("payment.way." + way),
                                PursePage.money(taken.getOrDefault(way, 0L), frame)))
                .toList();
    }

    public String agency(UUID id, Frame frame) {
        return agencies.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> frame.either(one.name(), one.nameEn()))
                .orElse("");
    }

    public String code(Receipt one) {
        return codes.getOrDefault(one.dossier(), "");
    }

    public static List<Field> fields(Frame frame) {
        return List.of(
                Field.of(Field.Kind.SEARCH, "code", frame.text("payment.counter.code")),
                Field.date("day", frame.text("payment.counter.day")));
    }
}
