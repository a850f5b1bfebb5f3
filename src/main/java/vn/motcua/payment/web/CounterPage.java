package vn.motcua.payment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
 * @param given how much was given back by each way on that day, whenever it had come
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
        Map<Way, Long> given,
        List<Receipt> receipts,
        Map<UUID, String> codes,
        boolean more) {

    /**
     * What came in and went back by each way, and what should lie in the box; a receipt that is
     * void, or stands for another, changes nothing.
     */
    public List<Fact> sums(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        for (Way way : Way.values()) {
            facts.add(fact(frame.text("payment.way." + way), taken.getOrDefault(way, 0L), frame));
        }
        for (Way way : Way.values()) {
            if (given.containsKey(way)) {
                String word = frame.text("payment.way." + way);
                facts.add(
                        fact(
                                frame.text("payment.counter.given", word),
                                given.getOrDefault(way, 0L),
                                frame));
            }
        }
        if (given.containsKey(Way.CASH)) {
            long left = taken.getOrDefault(Way.CASH, 0L) - given.getOrDefault(Way.CASH, 0L);
            facts.add(fact(frame.text("payment.counter.left"), left, frame));
        }
        return facts;
    }

    private static Fact fact(String name, long amount, Frame frame) {
        return new Fact(name, PursePage.money(amount, frame));
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
