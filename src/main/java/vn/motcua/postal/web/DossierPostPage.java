package vn.motcua.postal.web;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierView;
import vn.motcua.kernel.Dong;
import vn.motcua.kernel.Uuid7;
import vn.motcua.postal.Distance;
import vn.motcua.postal.Payer;
import vn.motcua.postal.PostClock;
import vn.motcua.postal.PostOrder;
import vn.motcua.postal.PostWay;
import vn.motcua.postal.Transit;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * What the post carries of one dossier.
 *
 * @param mayOrder whether the viewer may order
 */
public record DossierPostPage(DossierView view, List<Row> rows, boolean mayOrder, FormView form) {

    /** An order, and how it stands to the post's times. */
    public record Row(PostOrder order, PostClock.Judged judged) {}

    public DossierPostPage {
        rows = List.copyOf(rows);
    }

    public String path(String below) {
        return DossierPostDoor.path(view.state().id()) + below;
    }

    /** The form with what is known of the applicant. */
    static FormView proposed(DossierView view, Distance distance) {
        Applicant applicant = view.applicant();
        return FormView.empty()
                .with("key", Uuid7.next().toString())
                .with(
                        "way",
                        view.state().isDecided() ? PostWay.DELIVER.name() : PostWay.COLLECT.name())
                .with("distance", distance.name())
                .with("payer", Payer.APPLICANT.name())
                .with("name", applicant == null ? "" : applicant.displayName())
                .with("phone", applicant == null ? "" : applicant.phone())
                .with("address", applicant == null ? "" : applicant.address());
    }

    private static <E extends Enum<E>> List<Option> options(E[] all, String key, Frame frame) {
        return Stream.of(all).map(one -> Option.of(one.name(), frame.text(key + one))).toList();
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.radio(
                                "way",
                                frame.text("postal.way"),
                                options(PostWay.values(), "postal.way.", frame))
                        .mandatory(),
                Field.text("name", frame.text("postal.name")).maxLength(120).mandatory(),
                Field.text("phone", frame.text("postal.phone")).maxLength(20).mandatory(),
                Field.text("address", frame.text("postal.address")).maxLength(300).mandatory(),
                Field.radio(
                                "distance",
                                frame.text("postal.distance"),
                                options(Distance.values(), "postal.distance.", frame))
                        .mandatory(),
                Field.radio(
                                "payer",
                                frame.text("postal.payer"),
                                options(Payer.values(), "postal.payer.", frame))
                        .mandatory(),
                Field.text("reason", frame.text("postal.reason"))
                        .hint(frame.text("postal.reason.hint"))
                        .maxLength(500),
                Field.text("content", frame.text("postal.content")).maxLength(500));
    }

    static String money(long amount, Frame frame) {
        return frame.money(new Dong(amount));
    }

    /** What is known of an order. */
    public List<Fact> facts(Row row, Frame frame) {
        PostOrder one = row.order();
        Stream.Builder<Fact> facts = Stream.builder();
        facts.add(
                new Fact(
                        frame.text("postal.waybill"), one.waybill() == null ? "—" : one.waybill()));
        facts.add(new Fact(frame.text("postal.side." + one.way()), one.name()));
        facts.add(new Fact(frame.text("postal.phone"), one.phone()));
        facts.add(new Fact(frame.text("postal.address"), one.address()));
        facts.add(
                new Fact(
                        frame.text("postal.fee"),
                        money(one.fee(), frame)
                                + ", "
                                + frame.text("postal.payer." + one.payer())));
        if (!one.reason().isEmpty()) {
            facts.add(new Fact(frame.text("postal.reason"), one.reason()));
        }
        facts.add(new Fact(frame.text("postal.asked"), frame.exact(one.askedAt())));
        if (one.collectedAt() != null) {
            facts.add(new Fact(frame.text("postal.collected"), frame.exact(one.collectedAt())));
        }
        if (one.handedAt() != null) {
            facts.add(new Fact(frame.text("postal.handed"), frame.exact(one.handedAt())));
        }
        if (row.judged().lastDay() != null) {
            facts.add(
                    new Fact(
                            frame.text("postal.last-day"),
                            frame.day(row.judged().lastDay())
                                    + ": "
                                    + frame.text("postal.kept." + row.judged().inTime())));
        }
        if (one.invited() > 0) {
            facts.add(
                    new Fact(
                            frame.text("postal.invitations"),
                            one.invited()
                                    + (row.judged().invited() == Transit.Kept.OPEN
                                            ? ""
                                            : ": "
                                                    + frame.text(
                                                            "postal.invited."
                                                                    + row.judged().invited()))));
        }
        if (one.deliveredAt() != null) {
            facts.add(new Fact(frame.text("postal.delivered"), frame.exact(one.deliveredAt())));
        }
        return facts.build().toList();
    }
}
