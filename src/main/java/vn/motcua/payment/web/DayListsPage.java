package vn.motcua.payment.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.payment.DayList;
import vn.motcua.payment.Difference;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The lists of days, or one of them with its differences.
 *
 * @param list null on the page of all
 * @param codes of dossiers, by id
 */
public record DayListsPage(
        List<DayList> lists,
        List<String> gateways,
        FormView form,
        @Nullable DayList list,
        List<Difference> differences,
        Map<UUID, String> codes) {

    public String key() {
        return Typing.key(form).toString();
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.select(
                                "gateway",
                                frame.text("payment.day.gateway"),
                                gateways.stream()
                                        .map(one ->
                                                Option.of(
                                                        one, frame.text("payment.gateway." + one)))
                                        .toList())
                        .mandatory(),
                Field.date("day", frame.text("payment.counter.day")).mandatory(),
                Field.textarea("list", frame.text("payment.day.list"))
                        .hint(frame.text("payment.day.list.hint")),
                Field.of(Field.Kind.FILE, "file", frame.text("payment.day.file"))
                        .hint(frame.text("payment.day.file.hint")));
    }

    public static String amount(@Nullable Long amount, Frame frame) {
        return amount == null ? "–" : PursePage.money(amount, frame);
    }

    public String code(Difference one) {
        return one.dossier() == null ? "" : codes.getOrDefault(one.dossier(), "");
    }
}
