package vn.motcua.payment;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.FeeNoticeForm;
import vn.motcua.document.FeeReceiptForm;
import vn.motcua.document.FormChoice;
import vn.motcua.document.FormKind;
import vn.motcua.document.IssuedPapers;
import vn.motcua.document.PaperKey;
import vn.motcua.document.Papers;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.PaperHead;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.payment.wire.VietQr;

/** Receipts and notices on paper. What the law forms say is Vietnamese whoever asks. */
@Component
public class PaymentPapers {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String SERIES = "BL-%d";

    private final PurseStore purses;
    private final Banks banks;
    private final Papers papers;
    private final IssuedPapers issued;
    private final Organizations organizations;
    private final BusinessClock clock;

    PaymentPapers(
            PurseStore purses,
            Banks banks,
            Papers papers,
            IssuedPapers issued,
            Organizations organizations,
            BusinessClock clock) {
        this.purses = purses;
        this.banks = banks;
        this.papers = papers;
        this.issued = issued;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** The file of a receipt as it was first made; of a void one, made anew with that across it. */
    public String receipt(Receipt receipt, DossierView view) {
        LocalDate day = Zones.dayOf(receipt.at());
        FormChoice choice = FormChoice.on(day);
        PaperKey key =
                new PaperKey(
                        new SubjectRef("dossier", receipt.dossier()),
                        FormKind.FEE_RECEIPT,
                        receipt.year() + "-" + receipt.written() + (receipt.isVoid() ? "-X" : ""),
                        1);
        return issued.getOrIssue(
                        key,
                        choice,
                        receipt.at(),
                        () -> papers.feeReceipt(form(receipt, view, day), choice))
                .fileHash();
    }

    private FeeReceiptForm form(Receipt receipt, DossierView view, LocalDate day) {
        OrganizationChart chart = organizations.chart();
        return new FeeReceiptForm(
                new PaperHead(chart, receipt.agency()).letterhead(day),
                SERIES.formatted(receipt.year()),
                receipt.written(),
                receipt.payer(),
                receipt.address(),
                view.state().code(),
                view.procedure().name(),
                receipt.of(),
                money(receipt.amount()),
                words(receipt.amount()),
                way(receipt.way()),
                receipt.at(),
                receipt.by() == null ? "" : chart.staff(receipt.by()).map(Staff::name).orElse(""),
                receipt.isVoid());
    }

    private static String way(Way way) {
        return switch (way) {
            case CASH -> "Tiền mặt";
            case CARD -> "Thẻ";
            case TRANSFER -> "Chuyển khoản";
            case ONLINE -> "Trực tuyến";
        };
    }

    private static String money(long amount) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(amount) + " đồng";
    }

    /** With a capital, as a sentence begins. */
    static String words(long amount) {
        String words = AmountWords.of(amount);
        return words.substring(0, 1).toUpperCase(VIETNAMESE) + words.substring(1);
    }

    /** The notice of all that is owed now. */
    public byte[] notice(DossierView view) {
        Purse purse = purses.purse(view.state().id());
        Instant now = clock.instant();
        LocalDate today = clock.today();
        var account = purses.account(view.state().agency());
        List<String> transfer =
                account.map(one ->
                                List.of(
                                        "Chuyển khoản: "
                                                + one.number()
                                                + ", "
                                                + banks.find(one.bank())
                                                        .map(Banks.Bank::name)
                                                        .orElse("")
                                                + ", "
                                                + one.holder(),
                                        "Nội dung: " + purpose(view.state().code())))
                        .orElse(List.of());
        FeeNoticeForm form =
                new FeeNoticeForm(
                        new PaperHead(organizations.chart(), view.state().agency())
                                .letterhead(today),
                        code(view, purse.owed()),
                        view.state().code(),
                        view.procedure().name(),
                        view.applicant() == null ? "" : view.applicant().displayName(),
                        purse.open().stream()
                                .map(one ->
                                        new FeeNoticeForm.Line(
                                                one.name(),
                                                Integer.toString(one.count()),
                                                money(one.amount())))
                                .toList(),
                        money(purse.owed()),
                        words(purse.owed()),
                        transfer,
                        now);
        return papers.feeNotice(form, FormChoice.on(today));
    }

    /** What the VietQR code of a dossier's notice says; null where there is nothing to transfer. */
    public @Nullable String code(DossierView view, long owed) {
        return owed <= 0
                ? null
                : purses.account(view.state().agency())
                        .map(one ->
                                VietQr.once(
                                                one.bank(),
                                                one.number(),
                                                owed,
                                                purpose(view.state().code()))
                                        .text())
                        .orElse(null);
    }

    /** 25 characters at most that name the dossier: its code from the part that tells it apart. */
    static String purpose(String code) {
        String words = "HS " + code.replaceAll("[^0-9A-Za-z]", "");
        int most = 25;
        return words.length() <= most ? words : "HS " + words.substring(words.length() - most + 3);
    }
}
