package vn.motcua.postal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Uuid7;
import vn.motcua.postal.AgreementTyped;
import vn.motcua.postal.Distance;
import vn.motcua.postal.HandOverTyped;
import vn.motcua.postal.OrderTyped;
import vn.motcua.postal.Payer;
import vn.motcua.postal.PostWay;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** Reads what people type into forms of the post's desk. */
final class PostalTyping {

    private PostalTyping() {}

    /** The key that the form carries, or a new one. */
    static UUID key(FormView form) {
        return Typed.id(form.value("key")).orElseGet(Uuid7::next);
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    static OrderTyped order(FormView form) {
        return new OrderTyped(
                key(form),
                one(PostWay.class, form.value("way")),
                one(Distance.class, form.value("distance")),
                one(Payer.class, form.value("payer")),
                form.value("reason"),
                form.value("name"),
                form.value("phone"),
                form.value("address"),
                form.value("content"));
    }

    static HandOverTyped handOver(FormView form) {
        return new HandOverTyped(
                key(form),
                one(PostWay.class, form.value("way")),
                form.value("office"),
                form.value("postman"),
                Objects.requireNonNullElse(form.values().get("line"), List.of()));
    }

    static AgreementTyped agreement(FormView form) {
        String to = form.value("to").strip();
        return new AgreementTyped(
                key(form),
                Typed.id(form.value("agency")).orElse(null),
                form.value("number"),
                Typed.day(form.value("day")).orElse(null),
                form.value("office"),
                Typed.day(form.value("from")).orElse(null),
                Typed.day(to).orElse(null),
                to.isEmpty(),
                count(form.value("hours")).orElse(null),
                Arrays.stream(form.value("procedures").split("[\\s,;]+"))
                        .filter(code -> !code.isEmpty())
                        .toList());
    }

    private static Optional<Integer> count(String typed) {
        String digits = typed.strip();
        return digits.matches("[0-9]{1,6}")
                ? Optional.of(Integer.valueOf(digits))
                : Optional.empty();
    }
}
