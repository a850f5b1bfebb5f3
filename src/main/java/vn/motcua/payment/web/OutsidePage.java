package vn.motcua.payment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.Unit;
import vn.motcua.payment.cashless.OnlineSetups;
import vn.motcua.payment.cashless.OutsideEntry;
import vn.motcua.payment.cashless.OutsideImports;
import vn.motcua.payment.cashless.OutsideKind;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;
import vn.motcua.shell.Typed;

/**
 * The register of services outside the administration, or one of them.
 *
 * @param agencies areas that the viewer keeps
 * @param one on the page of one
 * @param wrong rows of a file that was just sent, for which nothing was taken in
 * @param refused which form was refused; empty for none
 */
public record OutsidePage(
        List<Unit> agencies,
        List<OutsideEntry> all,
        @Nullable OutsideEntry one,
        List<OutsideImports.WrongRow> wrong,
        LocalDate today,
        FormView typed,
        String refused) {

    private static final int SHOWN = 100;

    public OutsidePage {
        agencies = List.copyOf(agencies);
        all = List.copyOf(all);
        wrong = List.copyOf(wrong);
    }

    public List<OutsideImports.WrongRow> shownWrong() {
        return wrong.subList(0, Math.min(SHOWN, wrong.size()));
    }

    public boolean isRefused(String form) {
        return refused.equals(form);
    }

    public FormView form(String form) {
        return isRefused(form) ? typed : FormView.empty();
    }

    /** The correction begins with what stands. */
    public FormView correction() {
        if (isRefused("correct") || one == null) {
            return form("correct");
        }
        return FormView.empty()
                .with("kind", one.kind().name())
                .with("unit", one.unit())
                .with("service", one.service())
                .with("channel", one.channel())
                .with("since", one.since() == null ? "" : Typed.text(one.since()))
                .with("note", one.evidence());
    }

    public String key(String form) {
        return Typing.key(form(form)).toString();
    }

    public String agency(UUID id, Frame frame) {
        return agencies.stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .map(unit -> frame.either(unit.name(), unit.nameEn()))
                .orElse("—");
    }

    public boolean isEnded(OutsideEntry service) {
        return service.endedOn() != null && !service.endedOn().isAfter(today);
    }

    public List<Fact> facts(Frame frame) {
        List<OutsideEntry> listed = all.stream().filter(one -> !isEnded(one)).toList();
        long cashless = listed.stream().filter(one -> one.since() != null).count();
        return List.of(
                new Fact(frame.text("payment.outside.listed"), frame.number(listed.size())),
                new Fact(frame.text("payment.outside.cashless"), frame.number(cashless)));
    }

    public List<Field> newFields(Frame frame) {
        return Stream.concat(
                        Stream.of(
                                Field.select(
                                                "agency",
                                                frame.text("payment.outside.area"),
                                                agencies.stream()
                                                        .map(unit ->
                                                                Option.of(
                                                                        unit.id().toString(),
                                                                        frame.either(
                                                                                unit.name(),
                                                                                unit.nameEn())))
                                                        .toList())
                                        .mandatory()),
                        fields(frame).stream())
                .toList();
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.select(
                                "kind",
                                frame.text("payment.outside.kind"),
                                Stream.of(OutsideKind.values())
                                        .map(kind ->
                                                Option.of(
                                                        kind.name(),
                                                        frame.text("payment.outside.kind." + kind)))
                                        .toList())
                        .mandatory(),
                Field.text("unit", frame.text("payment.outside.unit"))
                        .maxLength(OnlineSetups.LONGEST)
                        .mandatory(),
                Field.text("service", frame.text("payment.outside.service"))
                        .maxLength(OnlineSetups.LONGEST)
                        .mandatory(),
                Field.text("channel", frame.text("payment.outside.channel"))
                        .hint(frame.text("payment.outside.channel.hint"))
                        .maxLength(OnlineSetups.LONGEST),
                Field.date("since", frame.text("payment.outside.since")).placeholder("dd/mm/yyyy"),
                Field.text("note", frame.text("payment.outside.evidence"))
                        .hint(frame.text("payment.online.note.hint"))
                        .maxLength(OnlineSetups.LONGEST));
    }

    public static List<Field> fileFields(Frame frame) {
        return List.of(
                Field.of(Field.Kind.FILE, "file", frame.text("payment.outside.file"))
                        .hint(frame.text("payment.outside.file.hint"))
                        .mandatory());
    }

    public static List<Field> endFields(Frame frame) {
        return OnlineSetupPage.endFields(frame);
    }
}
