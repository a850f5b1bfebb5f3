package vn.motcua.postal;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.kernel.Refusal;

/** What an order has to say; all that is wrong at once. */
final class OrderRules {

    static final int NAME = 120;
    static final int ADDRESS = 300;
    static final int WORDS = 500;

    private OrderRules() {}

    static List<Refusal> wrong(OrderTyped typed) {
        List<Refusal> wrong = new ArrayList<>();
        if (typed.way() == null) {
            wrong.add(new PostalRefusal.NotChosen("way"));
        }
        if (typed.distance() == null) {
            wrong.add(new PostalRefusal.NotChosen("distance"));
        }
        if (typed.payer() == null) {
            wrong.add(new PostalRefusal.NotChosen("payer"));
        }
        if (typed.payer() == Payer.AGENCY && typed.reason().isEmpty()) {
            wrong.add(new PostalRefusal.NoReason());
        }
        text(typed.name(), "name", NAME, wrong);
        text(typed.address(), "address", ADDRESS, wrong);
        if (!typed.phone().matches("\\+?[0-9]{8,15}")) {
            wrong.add(new PostalRefusal.NoPhone());
        }
        most(typed.reason(), "reason", WORDS, wrong);
        most(typed.content(), "content", WORDS, wrong);
        return wrong;
    }

    static void text(String text, String field, int most, List<Refusal> wrong) {
        if (text.isBlank()) {
            wrong.add(new PostalRefusal.Missing(field));
        }
        most(text, field, most, wrong);
    }

    private static void most(String text, String field, int most, List<Refusal> wrong) {
        if (text.length() > most) {
            wrong.add(new PostalRefusal.TooLong(field, most));
        }
    }
}
