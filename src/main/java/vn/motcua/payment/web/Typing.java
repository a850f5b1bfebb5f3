package vn.motcua.payment.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Uuid7;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** Reads what people type into forms about money. */
final class Typing {

    private Typing() {}

    /** An amount in đồng, with or without marks of thousands; null where it is none. */
    static @Nullable Long amount(String typed) {
        String digits = typed.replaceAll("[\\s.,đ]", "");
        return digits.matches("[0-9]{1,15}") ? Long.valueOf(digits) : null;
    }

    static @Nullable Integer count(String typed) {
        String digits = typed.strip();
        return digits.matches("[0-9]{1,6}") ? Integer.valueOf(digits) : null;
    }

    /** The key that the form carries, or a new one. */
    static UUID key(FormView form) {
        return Typed.id(form.value("key")).orElseGet(Uuid7::next);
    }

    static List<UUID> ids(FormView form, String name) {
        return Objects.requireNonNullElse(form.values().get(name), List.<String>of()).stream()
                .map(Typed::id)
                .flatMap(Optional::stream)
                .toList();
    }
}
