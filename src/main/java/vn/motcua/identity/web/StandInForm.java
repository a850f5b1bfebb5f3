package vn.motcua.identity.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.organization.Delegation;
import vn.motcua.organization.Post;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** A delegation as its form sends it: the post with its holder, to whom, which days, why. */
record StandInForm(FormView form) {

    static FormView fresh(LocalDate today) {
        return FormView.empty().with("from", Typed.text(today));
    }

    /**
     * What is wished.
     *
     * @throws RefusalException where what was typed cannot be one, fields named
     */
    Delegation wished() {
        List<Refusal> wrong = new ArrayList<>();
        String[] post = form.value("post").split(" ", -1);
        UUID giver = id(post[0]);
        boolean all = post.length == 2 && post[1].equals("all");
        UUID unit = post.length == 3 ? id(post[1]) : null;
        boolean one = unit != null && !post[2].isBlank();
        if (giver == null || !(all || one)) {
            wrong.add(new IdentityRefusal.PostChosenWrong());
        }
        UUID taker = id(form.value("to"));
        if (taker == null) {
            wrong.add(new IdentityRefusal.NobodyChosen());
        }
        LocalDate first = day("from", wrong);
        LocalDate last = day("until", wrong);
        if (first != null && last != null && last.isBefore(first)) {
            wrong.add(new IdentityRefusal.DaysInDisorder());
        }
        if (!wrong.isEmpty() || giver == null || taker == null || first == null || last == null) {
            throw new RefusalException(wrong);
        }
        return new Delegation(
                Uuid7.next(),
                giver,
                taker,
                unit == null ? null : new Post(unit, post[2]),
                first,
                last,
                VietnameseText.tidy(form.value("reason")),
                null);
    }

    private @Nullable LocalDate day(String name, List<Refusal> wrong) {
        LocalDate day = Typed.day(form.value(name)).orElse(null);
        if (day == null) {
            wrong.add(new IdentityRefusal.DayUnreadable(name));
        }
        return day;
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
