package vn.motcua.document;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.kernel.Zones;

/** Forms as the demo locality might fill them in, with invented people. */
final class SampleForms {

    static final Instant RECEIVED = Zones.instantOf(LocalDateTime.of(2022, 3, 3, 8, 5));

    static final String CODE = "000.00.99.H27-220303-0001";
    static final Letterhead DESK =
            new Letterhead("UBND huyện Đức Thọ", "Bộ phận tiếp nhận và trả kết quả", "Đức Thọ");

    private SampleForms() {}

    static Papers papers() {
        return new Papers(pages(), new PdfMaker());
    }

    static FormPages pages() {
        return new FormPages(forms());
    }

    static Forms forms() {
        return new Forms(new ClassPathResource("law/parameters/paper-sizes.yaml"));
    }

    static ReceiptForm receipt() {
        return receipt(
                "Nguyễn Thị Hường",
                List.of(
                        new PaperRow("Tờ khai đăng ký khai sinh theo mẫu", 1, 0, 0),
                        new PaperRow("Giấy chứng sinh", 1, 0, 0),
                        new PaperRow("Giấy chứng nhận kết hôn của cha, mẹ trẻ em", 0, 1, 2)));
    }

    static ReceiptForm longReceipt() {
        return receipt(
                "Công ty trách nhiệm hữu hạn một thành viên thương mại, dịch vụ và xây dựng"
                        + " tổng hợp Phượng Hoàng Đức Thọ",
                IntStream.rangeClosed(1, 24)
                        .mapToObj(n ->
                                new PaperRow(
                                        "Bản vẽ thiết kế kỹ thuật phần kết cấu, hệ thống"
                                                + " cấp thoát nước và phòng cháy chữa cháy số "
                                                + n,
                                        n % 2,
                                        n % 3,
                                        n))
                        .toList());
    }

    /** A receipt whose list takes about that many half lines. */
    static ReceiptForm receiptOf(int lines) {
        return receipt(
                "Hộ kinh doanh Thuốc thú y Thương",
                IntStream.rangeClosed(1, (lines + 1) / 4)
                        .mapToObj(n ->
                                new PaperRow(
                                        n <= lines % 4
                                                ? "Giấy tờ pháp lý của chủ hộ và các thành viên hộ"
                                                        + " gia đình đăng ký, số "
                                                        + n
                                                : "Giấy tờ số " + n,
                                        1,
                                        0,
                                        0))
                        .toList());
    }

    private static ReceiptForm receipt(String applicant, List<PaperRow> papers) {
        return new ReceiptForm(
                DESK,
                CODE,
                "https://motcua.example/track?code=000.00.99.H27-220303-0001",
                "40718263",
                applicant(applicant),
                "Đăng ký lại khai sinh (Ắ ằ Ẵ ế ỗ ữ ỵ Ỷ đ Ơ ư)",
                papers,
                1,
                "5 ngày làm việc",
                RECEIVED,
                RECEIVED.plus(Duration.ofDays(7)),
                null,
                "Bộ phận tiếp nhận và trả kết quả",
                new ReceiptForm.Book("01", "0057"),
                "8.000 đồng",
                "Lê Thị Mỹ Hạnh",
                ReceiptForm.CopyLabel.HANDED);
    }

    static ApplicantLines applicant(String name) {
        return new ApplicantLines(
                name,
                "Trần Văn Quỳnh",
                "Thôn Đại Lợi, xã Quang Vĩnh, huyện Đức Thọ, tỉnh Hà Tĩnh",
                "0912 345 678",
                null,
                "042087000123",
                null);
    }

    static RoutingSlipForm slip(int rows) {
        return new RoutingSlipForm(
                DESK,
                CODE,
                CODE,
                "Nguyễn Thị Hường",
                RECEIVED,
                RECEIVED.plus(Duration.ofDays(7)),
                "Phòng Tư pháp",
                List.of("Công an huyện", "Phòng Lao động - Thương binh và Xã hội"),
                IntStream.range(0, rows).mapToObj(SampleForms::handOver).toList(),
                RECEIVED.plus(Duration.ofDays(6)));
    }

    private static RoutingSlipForm.HandOver handOver(int n) {
        RoutingSlipForm.Verdict[] verdicts = RoutingSlipForm.Verdict.values();
        return new RoutingSlipForm.HandOver(
                "Phòng Lao động - Thương binh và Xã hội",
                "Phan Đình Thắng",
                "Phòng Tư pháp",
                n % 2 == 0 ? "Hoàng Thị Ngọc Diệp" : null,
                RECEIVED.plus(Duration.ofHours(5L * n)),
                verdicts[n % verdicts.length],
                n % 4 == 3 ? "Chậm do chờ xác minh" : null);
    }
}
