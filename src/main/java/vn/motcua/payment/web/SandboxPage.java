package vn.motcua.payment.web;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.payment.wire.SandboxMood;
import vn.motcua.payment.wire.SandboxOrder;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * One order at the sandbox, or all of them.
 *
 * @param back where the payer goes on to; empty where that is not known
 */
public record SandboxPage(List<SandboxOrder> orders, String back) {

    public SandboxPage {
        orders = List.copyOf(orders);
    }

    public SandboxOrder order() {
        return orders.getFirst();
    }

    public static FormView form() {
        return FormView.empty().with("mood", SandboxMood.NOW.name());
    }

    public static Field moods(Frame frame) {
        return Field.radio(
                        "mood",
                        frame.text("payment.sandbox.mood"),
                        Stream.of(SandboxMood.values())
                                .map(mood ->
                                        Option.of(
                                                mood.name(),
                                                frame.text("payment.sandbox.mood." + mood)))
                                .toList())
                .mandatory();
    }
}
