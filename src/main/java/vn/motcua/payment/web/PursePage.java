package vn.motcua.payment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Fee;
import vn.motcua.dossier.DossierView;
import vn.motcua.kernel.Dong;
import vn.motcua.kernel.Uuid7;
import vn.motcua.payment.Obligation;
import vn.motcua.payment.ObligationState;
import vn.motcua.payment.Payment;
import vn.motcua.payment.Payments;
import vn.motcua.payment.Purse;
import vn.motcua.payment.Receipt;
import vn.motcua.payment.Refund;
import vn.motcua.payment.Way;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;
import vn.motcua.shell.Typed;

/**
 * The money of one dossier, for those who set it, take it and give it back.
 *
 * @param refused the form that was refused, such as {@code collect}; empty where none was
 * @param code what the VietQR code says; null where nothing can be transferred
 */
public record PursePage(
        DossierView view,
        Purse purse,
        boolean assessing,
        boolean collecting,
        boolean refunding,
        @Nullable String code,
        LocalDate today,
        FormView typed,
        String refused) {

    public String path(String more) {
        return PurseDoor.path(view.state().id()) + more;
    }

    public String procedure(Frame frame) {
        return frame.either(view.procedure().name(), view.procedure().nameEn());
    }

    /** A form as it was typed, if it is the one that was refused; else a new one. */
    public FormView form(String name) {
        return isRefused(name) ? typed : FormView.empty();
    }

    public boolean isRefused(String name) {
        return refused.equals(name);
    }

    /**
     * The key of a form, so that sending it twice does nothing twice. That of a refund that was
     * refused is spent, since the try may stand in the ledger.
     */
    public String key(String name) {
        String sent = form(name).value("key");
        return sent.isEmpty() || name.startsWith("refund-") ? Uuid7.next().toString() : sent;
    }

    /** Whether what was refused has no form on the page any more. */
    public boolean isAstray() {
        boolean shown =
                switch (refused) {
                    case "" -> true;
                    case "collect" -> collecting && !purse.open().isEmpty();
                    case "assess" -> mayAssess() && !lines().isEmpty();
                    case "notice" -> mayAssess();
                    default ->
                            assessing
                                            && purse.open().stream()
                                                    .anyMatch(one ->
                                                            refused.equals("exempt-" + one.id()))
                                    || refunding && refundForms().anyMatch(refused::equals);
                };
        return !shown;
    }

    private Stream<String> refundForms() {
        return Stream.of(
                        refundable().stream().map(one -> "refund-" + one.id()),
                        purse.receipts().stream()
                                .filter(one -> !one.isVoid())
                                .map(one -> "void-" + one.id()),
                        purse.refunds().stream()
                                .filter(PursePage::mayEnd)
                                .map(one -> "given-" + one.id()))
                .flatMap(forms -> forms);
    }

    /** Whether nobody knows yet what became of it. */
    public static boolean mayEnd(Refund one) {
        return one.state() == Refund.State.ASKED;
    }

    public boolean mayAssess() {
        return assessing && !view.state().isClosed();
    }

    public static String money(long amount, Frame frame) {
        return frame.money(new Dong(amount));
    }

    public static String name(Obligation one, Frame frame) {
        return frame.either(one.name(), one.nameEn());
    }

    public static String tone(ObligationState state) {
        return switch (state) {
            case OPEN -> "late";
            case PAID -> "done";
            case EXEMPT, DROPPED, REFUNDED -> "paused";
        };
    }

    public List<Fee> lines() {
        return Payments.lines(view);
    }

    public List<Payment> refundable() {
        return purse.payments().stream().filter(one -> one.left() > 0).toList();
    }

    /** What the counter is asked: what is paid, and how. */
    public List<Field> collectFields(Frame frame) {
        return List.of(
                Field.checkboxes(
                                "obligation",
                                frame.text("payment.collect.what"),
                                purse.open().stream()
                                        .map(one ->
                                                Option.of(
                                                        one.id().toString(),
                                                        name(one, frame)
                                                                + ": "
                                                                + money(one.amount(), frame)))
                                        .toList())
                        .mandatory(),
                Field.radio(
                                "way",
                                frame.text("payment.way"),
                                Stream.of(Way.CASH, Way.CARD, Way.TRANSFER)
                                        .map(way -> option(way, frame))
                                        .toList())
                        .mandatory(),
                Field.text("transaction", frame.text("payment.transaction"))
                        .hint(frame.text("payment.transaction.hint"))
                        .maxLength(Payments.LONGEST_NUMBER)
                        .size("medium"));
    }

    private static Option option(Way way, Frame frame) {
        return Option.of(way.name(), frame.text("payment.way." + way));
    }

    /** All that is open is chosen until somebody chooses otherwise. */
    public FormView collectForm() {
        return isRefused("collect")
                ? typed
                : FormView.empty()
                        .with(
                                "obligation",
                                purse.open().stream()
                                        .map(one -> one.id().toString())
                                        .toArray(String[]::new))
                        .with("way", Way.CASH.name());
    }

    public List<Field> assessFields(Frame frame) {
        return List.of(
                Field.select(
                                "line",
                                frame.text("payment.line"),
                                lines().stream()
                                        .map(fee ->
                                                Option.of(
                                                        fee.name(),
                                                        frame.either(fee.name(), fee.nameEn())
                                                                + ": "
                                                                + frame.money(fee.amount())))
                                        .toList())
                        .mandatory(),
                Field.of(Field.Kind.NUMBER, "count", frame.text("payment.count"))
                        .size("short")
                        .mandatory());
    }

    public List<Field> noticeFields(Frame frame) {
        return List.of(
                Field.text("name", frame.text("payment.name"))
                        .maxLength(Payments.LONGEST)
                        .mandatory(),
                Field.of(Field.Kind.NUMBER, "amount", frame.text("payment.amount"))
                        .size("medium")
                        .mandatory(),
                Field.text("notice", frame.text("payment.notice"))
                        .maxLength(Payments.LONGEST_NUMBER)
                        .size("medium")
                        .mandatory(),
                Field.date("noticeDay", frame.text("payment.noticeDay"))
                        .hint(Typed.text(today))
                        .mandatory());
    }

    public static List<Field> exemptFields(Frame frame) {
        return List.of(
                Field.text("reason", frame.text("payment.reason"))
                        .maxLength(Payments.LONGEST)
                        .mandatory(),
                Field.text("basis", frame.text("payment.basis"))
                        .hint(frame.text("payment.basis.hint"))
                        .maxLength(Payments.LONGEST)
                        .mandatory());
    }

    public static List<Field> refundFields(Payment payment, Frame frame) {
        List<Option> ways = new ArrayList<>();
        if (payment.way() == Way.ONLINE) {
            ways.add(option(Way.ONLINE, frame));
        }
        ways.add(option(Way.CASH, frame));
        ways.add(option(Way.TRANSFER, frame));
        return List.of(
                Field.of(Field.Kind.NUMBER, "amount", frame.text("payment.amount"))
                        .hint(frame.text("payment.refund.most", money(payment.left(), frame)))
                        .size("medium")
                        .mandatory(),
                Field.radio("way", frame.text("payment.refund.way"), ways).mandatory(),
                Field.text("transaction", frame.text("payment.refund.transaction"))
                        .maxLength(Payments.LONGEST_NUMBER)
                        .size("medium"),
                Field.text("reason", frame.text("payment.reason"))
                        .maxLength(Payments.LONGEST)
                        .mandatory());
    }

    public static Field givenField(Frame frame) {
        return Field.text("transaction", frame.text("payment.refund.number"))
                .maxLength(Payments.LONGEST_NUMBER)
                .size("medium")
                .mandatory();
    }

    public static List<Field> voidFields(Frame frame) {
        return List.of(
                Field.text("reason", frame.text("payment.reason"))
                        .maxLength(Payments.LONGEST)
                        .mandatory(),
                Field.checkbox("replace", frame.text("payment.void.replace")));
    }

    public String receiptPath(Receipt receipt) {
        return path("/receipts/" + receipt.id());
    }

    /** Of a form that stands once for each of several things. */
    public static String scope(String name, UUID id) {
        return name + "-" + id + "-";
    }
}
