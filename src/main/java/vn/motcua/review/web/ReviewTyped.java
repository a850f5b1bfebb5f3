package vn.motcua.review.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.review.ReviewRefusal;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** What forms of reviews send. */
record ReviewTyped(FormView form) {

    /** One line of text, without what does not show. */
    String line(String name) {
        return VietnameseText.plain(form.value(name));
    }

    /** Text of several lines. */
    String text(String name) {
        return form.value(name).strip();
    }

    Optional<UUID> id(String name) {
        return Typed.id(form.value(name));
    }

    /** The version that the person saw. */
    int seen() {
        String text = form.value("seen").strip();
        return text.matches("\\d{1,8}") ? Integer.parseInt(text) : -1;
    }

    int year() {
        String text = form.value("year").strip();
        return text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
    }

    <E extends Enum<E>> Optional<E> one(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(form.value(name)))
                .findFirst();
    }

    /** A day, or else a refusal among the others and some day that is not used. */
    LocalDate day(String name, List<Refusal> wrong) {
        return Typed.day(form.value(name))
                .orElseGet(() -> {
                    wrong.add(new ReviewRefusal.ReviewDayUnreadable(name));
                    return LocalDate.EPOCH;
                });
    }

    LocalDate day(String name) {
        List<Refusal> wrong = new ArrayList<>();
        LocalDate day = day(name, wrong);
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        return day;
    }
}
