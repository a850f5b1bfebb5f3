package vn.motcua.dossier;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.document.ApplicantLines;
import vn.motcua.document.PaperRow;
import vn.motcua.document.ReceiptForm;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationChart;

/**
 * Fills in a receipt from a dossier, naming the procedures that it starts. Forms of the law are in
 * Vietnamese whoever asks.
 */
final class ReceiptContent {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH'h'mm 'ngày' dd/MM/yyyy").withZone(Zones.VIETNAM);

    private ReceiptContent() {}

    static ReceiptForm of(
            DossierView view,
            OrganizationChart chart,
            ReceiptForm.CopyLabel copy,
            String trackingAddress,
            List<String> together,
            List<String> waybills) {
        DossierState s = view.state();
        LocalDate day = Zones.dayOf(s.receivedAt());
        PaperHead head = new PaperHead(chart, s.agency());
        return new ReceiptForm(
                head.letterhead(day),
                s.code(),
                trackingAddress,
                copy == ReceiptForm.CopyLabel.HANDED ? view.trackKey() : null,
                applicant(view),
                request(view.procedure().name(), together),
                view.papers().stream().map(p -> paper(view, p)).toList(),
                view.beginning().sets(),
                s.limit(),
                s.receivedAt(),
                Objects.requireNonNull(view.firstPromise()),
                stages(view),
                carried(resultPlace(view, head.desk(day)), waybills),
                null,
                fees(view),
                head.person(Objects.requireNonNull(view.timeline().getFirst().actor().id())),
                copy);
    }

    /** Two appointments around what is to be paid, where the procedure's limit has them. */
    private static @Nullable String stages(DossierView view) {
        DossierState s = view.state();
        return view.procedure()
                .appointments(s.caseId(), s.channel())
                .map(split ->
                        "Hẹn lần 1 (nhận thông báo nghĩa vụ tài chính): "
                                + MOMENT.format(view.firstAppointment().orElseThrow())
                                + ". Hẹn lần 2 (nhận kết quả): "
                                + split.fromPayment().text(Locale.of("vi"))
                                + " kể từ khi nộp đủ tiền.")
                .orElse(null);
    }

    private static String request(String procedure, List<String> together) {
        return together.isEmpty()
                ? procedure
                : procedure + " (giải quyết liên thông: " + String.join("; ", together) + ")";
    }

    /** A person who was erased leaves dotted lines; a representative is who submits. */
    static ApplicantLines applicant(DossierView view) {
        Applicant a = view.applicant();
        Representative r = view.representative();
        return a == null
                ? new ApplicantLines("", "", null, null, null, null, null)
                : new ApplicantLines(
                        a.displayName(),
                        r == null ? a.fullName() : r.fullName(),
                        a.address(),
                        a.phone(),
                        a.email(),
                        a.idNumber(),
                        a.taxNumber());
    }

    private static PaperRow paper(DossierView view, PaperCount count) {
        RequiredPaper asked =
                view.procedure().papers().stream()
                        .filter(p -> p.id().equals(count.paper()))
                        .findFirst()
                        .orElse(null);
        String name = asked == null ? count.paper() : asked.name();
        return new PaperRow(
                count.shown()
                        ? name + " (xuất trình)"
                        : count.electronic() > 0 ? name + " (bản điện tử)" : name,
                count.originals(),
                count.certified(),
                count.copies());
    }

    private static String resultPlace(DossierView view, String desk) {
        ReturnMethod by = Objects.requireNonNullElse(view.resultBy(), ReturnMethod.DESK);
        return switch (by) {
            case DESK -> desk;
            case POST -> "Tại nhà, qua dịch vụ bưu chính công ích";
            case ONLINE -> "Trực tuyến";
        };
    }

    /** With the numbers under which the post carries it (QĐ 45/2016/QĐ-TTg). */
    private static String carried(String place, List<String> waybills) {
        return waybills.isEmpty()
                ? place
                : place + " (số hiệu phiếu gửi bưu chính: " + String.join(", ", waybills) + ")";
    }

    private static @Nullable String fees(DossierView view) {
        List<Fee> due =
                view.procedure().fees(view.state().caseId(), view.state().channel()).stream()
                        .filter(fee -> fee.amount().amount() > 0)
                        .toList();
        NumberFormat number = NumberFormat.getIntegerInstance(Locale.of("vi"));
        return due.isEmpty()
                ? null
                : due.stream()
                        .map(f -> number.format(f.amount().amount()) + " đồng (" + f.name() + ")")
                        .collect(Collectors.joining("; "));
    }
}
