package vn.motcua.postal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;
import vn.motcua.postal.HandOver;
import vn.motcua.postal.PostWay;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The post's desk of one agency.
 *
 * @param asked the filter
 * @param form the hand-over that was refused; empty otherwise
 * @param handles whether the viewer hands over
 * @param in what the post has for the agency, {@code out} what the agency has for the post
 * @param codes of dossiers by id
 */
public record PostDeskPage(
        Unit agency,
        List<Unit> all,
        LocalDate day,
        Instant now,
        FormView asked,
        FormView form,
        boolean handles,
        List<HandOver.Item> in,
        List<HandOver.Item> out,
        List<DossierPostPage.Row> orders,
        Map<UUID, String> codes,
        List<HandOver> handOvers) {

    public PostDeskPage {
        all = List.copyOf(all);
        in = List.copyOf(in);
        out = List.copyOf(out);
        orders = List.copyOf(orders);
        codes = Map.copyOf(codes);
        handOvers = List.copyOf(handOvers);
    }

    public List<Field> filter(Frame frame) {
        Field on = Field.date("day", frame.text("postal.day"));
        return all.size() < 2
                ? List.of(on)
                : List.of(
                        on,
                        Field.select(
                                "agency",
                                frame.text("postal.agency"),
                                all.stream()
                                        .map(one ->
                                                Option.of(
                                                        one.id().toString(),
                                                        frame.either(one.name(), one.nameEn())))
                                        .toList()));
    }

    public List<HandOver.Item> items(PostWay way) {
        return way == PostWay.COLLECT ? in : out;
    }

    /** The form of one way: what was refused, or a new one. */
    public FormView form(PostWay way) {
        return form.value("way").equals(way.name())
                ? form
                : FormView.empty().with("key", Uuid7.next().toString());
    }

    public List<Field> signers(Frame frame) {
        return List.of(
                Field.text("office", frame.text("postal.office")).maxLength(120).mandatory(),
                Field.text("postman", frame.text("postal.postman")).maxLength(120).mandatory());
    }

    public String code(DossierPostPage.Row row) {
        return codes.getOrDefault(row.order().dossier(), "—");
    }
}
