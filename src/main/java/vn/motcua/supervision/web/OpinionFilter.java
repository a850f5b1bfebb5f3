package vn.motcua.supervision.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.shell.FormView;
import vn.motcua.supervision.Opinion;

/**
 * Which opinions of the list are shown.
 *
 * @param text blank for any, as the others
 * @param state name of a state, or {@link #OVERDUE}
 */
public record OpinionFilter(String text, String state, String organisation, String addressee) {

    /** Asks for those whose answer is late, wherever they stand. */
    public static final String OVERDUE = "OVERDUE";

    static OpinionFilter of(FormView form) {
        return new OpinionFilter(
                form.value("q").strip(),
                form.value("state"),
                form.value("organisation"),
                form.value("addressee"));
    }

    List<Opinion> of(List<Opinion> all, LocalDate today) {
        String wanted = VietnameseText.fold(text);
        return all.stream()
                .filter(one ->
                        wanted.isEmpty()
                                || VietnameseText.fold(
                                                one.words().subject() + " " + one.words().content())
                                        .contains(wanted)
                                || text.equals(one.number()))
                .filter(one ->
                        state.isEmpty()
                                || (state.equals(OVERDUE)
                                        ? one.isOverdue(today)
                                        : one.state().name().equals(state)))
                .filter(one ->
                        organisation.isEmpty()
                                || one.organisation().toString().equals(organisation))
                .filter(one ->
                        addressee.isEmpty() || one.words().addressee().toString().equals(addressee))
                .toList();
    }

    /** The address of something else that is asked the same. */
    String address(String path) {
        List<String> asked = new ArrayList<>();
        add(asked, "q", text);
        add(asked, "state", state);
        add(asked, "organisation", organisation);
        add(asked, "addressee", addressee);
        return asked.isEmpty() ? path : path + "?" + String.join("&", asked);
    }

    private static void add(List<String> asked, String name, String value) {
        if (!value.isEmpty()) {
            asked.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
