package vn.motcua.payment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.Unit;
import vn.motcua.payment.cashless.OnlineSetups;
import vn.motcua.payment.cashless.PayChannel;
import vn.motcua.payment.cashless.PayStanding;
import vn.motcua.payment.cashless.Payables;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * Procedures with a financial obligation at an agency, and how far their online payment is.
 *
 * @param agency whose they are; absent where one procedure of all agencies is asked for
 * @param all of the agency, of which {@code shown} is what was asked for
 * @param form what was typed to note a setup
 */
public record OnlineSetupsPage(
        List<Unit> agencies,
        @Nullable Unit agency,
        List<Payables.Payable> all,
        List<Payables.Payable> shown,
        FormView asked,
        FormView form) {

    public OnlineSetupsPage {
        agencies = List.copyOf(agencies);
        all = List.copyOf(all);
        shown = List.copyOf(shown);
    }

    public String key() {
        return Typing.key(form).toString();
    }

    public List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(frame.text("payment.online.all"), frame.number(all.size())));
        for (PayStanding.State state : PayStanding.State.values()) {
            long many = all.stream().filter(one -> one.standing().state() == state).count();
            facts.add(new Fact(frame.text("payment.online.state." + state), frame.number(many)));
        }
        return facts;
    }

    public static String tone(PayStanding.State state) {
        return switch (state) {
            case NOT_SET_UP -> "late";
            case SET_UP -> "soon";
            case TESTED, USED -> "done";
        };
    }

    public String agency(Payables.Payable one, Frame frame) {
        return agencies.stream()
                .filter(unit -> unit.id().equals(one.agency()))
                .findFirst()
                .map(unit -> frame.either(unit.name(), unit.nameEn()))
                .orElse("");
    }

    public static String name(Payables.Payable one, Frame frame) {
        return frame.either(one.version().name(), one.version().nameEn());
    }

    public static String channels(Payables.Payable one, Frame frame) {
        return one.standing().channels().stream()
                .sorted()
                .map(channel -> frame.text("payment.online.channel." + channel))
                .collect(Collectors.joining(", "));
    }

    public static String path(Payables.Payable one) {
        return OnlineSetupsDoor.PATH + "/" + one.agency() + "/" + one.version().code();
    }

    public List<Field> filters(Frame frame) {
        return List.of(
                Field.select(
                        "agency",
                        frame.text("payment.online.agency"),
                        agencies.stream()
                                .map(unit ->
                                        Option.of(
                                                unit.id().toString(),
                                                frame.either(unit.name(), unit.nameEn())))
                                .toList()),
                Field.select(
                        "state",
                        frame.text("payment.online.state"),
                        Stream.concat(
                                        Stream.of(Option.of("", frame.text("payment.online.any"))),
                                        Stream.of(PayStanding.State.values())
                                                .map(one ->
                                                        Option.of(
                                                                one.name(),
                                                                frame.text(
                                                                        "payment.online.state."
                                                                                + one))))
                                .toList()),
                Field.of(Field.Kind.SEARCH, "code", frame.text("payment.online.code"))
                        .hint(frame.text("payment.online.code.hint")));
    }

    /** To note a setup of one procedure, or of all that lack it. */
    public List<Field> fields(Frame frame) {
        List<Field> fields = new ArrayList<>();
        fields.add(
                Field.select(
                        "procedure",
                        frame.text("payment.online.procedure"),
                        Stream.concat(
                                        Stream.of(
                                                Option.of("", frame.text("payment.online.every"))),
                                        all.stream()
                                                .map(one ->
                                                        Option.of(
                                                                one.version().code(),
                                                                one.version().code()
                                                                        + " "
                                                                        + name(one, frame))))
                                .toList()));
        fields.addAll(setupFields(frame));
        return fields;
    }

    static List<Field> setupFields(Frame frame) {
        return List.of(
                Field.radio(
                                "channel",
                                frame.text("payment.online.channel"),
                                Stream.of(PayChannel.values())
                                        .map(one ->
                                                Option.of(
                                                        one.name(),
                                                        frame.text(
                                                                "payment.online.channel." + one)))
                                        .toList())
                        .mandatory(),
                Field.date("since", frame.text("payment.online.since"))
                        .placeholder("dd/mm/yyyy")
                        .mandatory(),
                Field.text("note", frame.text("payment.online.note"))
                        .hint(frame.text("payment.online.note.hint"))
                        .maxLength(OnlineSetups.LONGEST)
                        .mandatory());
    }
}
