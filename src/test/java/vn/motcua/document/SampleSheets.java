package vn.motcua.document;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Lists of dossiers as the demo locality might print them, with invented people. */
final class SampleSheets {

    private static final List<String> PROCEDURES =
            List.of(
                    "Đăng ký khai sinh",
                    "Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng"
                            + " lẻ",
                    "Chuyển mục đích sử dụng đất phải được phép của cơ quan nhà nước có thẩm quyền"
                            + " đối với hộ gia đình, cá nhân",
                    "Đăng ký thành lập hộ kinh doanh");

    private static final List<String> UNITS =
            List.of("Phòng Tư pháp", "Phòng Kinh tế và Hạ tầng", "Phòng Tài nguyên và Môi trường");

    private SampleSheets() {}

    static JointReceiptForm joint(int dossiers) {
        return new JointReceiptForm(
                SampleForms.DESK,
                SampleForms.applicant("Công ty TNHH thương mại và dịch vụ Phượng Hoàng"),
                IntStream.range(0, dossiers).mapToObj(SampleSheets::dossier).toList(),
                SampleForms.RECEIVED,
                "Lê Thị Mỹ Hạnh");
    }

    private static JointReceiptForm.Line dossier(int n) {
        return new JointReceiptForm.Line(
                code(n),
                PROCEDURES.get(n % PROCEDURES.size()),
                UNITS.get(n % UNITS.size()),
                SampleForms.RECEIVED,
                SampleForms.RECEIVED.plus(Duration.ofDays(7L + n)),
                (5 + n) + " ngày làm việc",
                1);
    }

    static ProcessTable process(int steps) {
        return new ProcessTable(
                "1.009994",
                PROCEDURES.get(1),
                "QT.XD.01",
                steps == 1
                        ? null
                        : new ProcessTable.Decision("01/QĐ-UBND", LocalDate.of(2021, 3, 3)),
                IntStream.rangeClosed(1, steps).mapToObj(SampleSheets::step).toList(),
                List.of("Thời hạn giải quyết (Nhà ở riêng lẻ): 15 ngày."),
                steps == 1
                        ? null
                        : new ProcessTable.Total(
                                "1 → 2 → 3",
                                "73,12 giờ làm việc, tức 9,75 ngày làm việc",
                                "75 giờ làm việc",
                                steps < 20),
                SampleForms.RECEIVED);
    }

    private static ProcessTable.Line step(int n) {
        return new ProcessTable.Line(
                n,
                "Thẩm định thiết kế, kiểm tra thực địa. Chờ các bước 5, 6 xong",
                UNITS.get(n % UNITS.size()),
                "0,25 ngày làm việc",
                "Giấy tiếp nhận hồ sơ và hẹn trả kết quả (mẫu 01)",
                "Đạt, lấy ý kiến các phòng: bước 4; Không đủ điều kiện: bước 8");
    }

    static RegisterSheet register(int dossiers) {
        return new RegisterSheet(
                SampleForms.DESK,
                "Từ ngày 01/3/2022 đến ngày 31/3/2022",
                IntStream.range(0, dossiers).mapToObj(SampleSheets::line).toList(),
                SampleForms.RECEIVED.plus(Duration.ofDays(28)));
    }

    private static RegisterSheet.Line line(int n) {
        boolean done = n % 3 == 0;
        return new RegisterSheet.Line(
                n + 1,
                code(n),
                PROCEDURES.get(n % PROCEDURES.size()),
                1 + n % 2,
                n % 5 == 4 ? "Công ty TNHH thương mại Phượng Hoàng" : "Nguyễn Thị Hường",
                "Thôn Đại Lợi, xã Quang Vĩnh, huyện Đức Thọ; 0912 345 678",
                UNITS.get(n % UNITS.size()),
                "03/3/2022",
                "10/3/2022",
                "03/3/2022",
                done ? "09/3/2022" : null,
                done ? "10/3/2022" : null,
                done ? "Trực tiếp" : null,
                null,
                n == 7 ? "Đã xin lỗi, hẹn lại" : null);
    }

    static PostingSet postings(int sheets) {
        return new PostingSet(
                SampleForms.DESK,
                "bảng ở sảnh",
                "UBND xã Tùng Ảnh",
                sheets != 1,
                IntStream.range(0, sheets).mapToObj(SampleSheets::posting).toList(),
                sheets == 1
                        ? null
                        : new PostingSet.Notice(
                                "Văn phòng UBND tỉnh Hà Tĩnh",
                                "Số 1 đường Ví Dụ, thành phố Hà Tĩnh",
                                "Phòng Kiểm soát thủ tục hành chính, số 1 đường Ví Dụ",
                                "0239 000 0000",
                                "kiennghi@vidu.gov.vn",
                                "https://kiennghi.vidu.gov.vn"),
                SampleForms.RECEIVED);
    }

    /** With all that a form can ask, and more than a page holds. */
    private static BlankForm blank(int n) {
        List<BlankForm.Item> lines =
                IntStream.rangeClosed(1, 20 + n)
                        .mapToObj(
                                i -> new BlankForm.Item(BlankForm.Kind.LINE, "Thông tin thứ " + i))
                        .toList();
        return new BlankForm(
                "Tờ khai đăng ký khai sinh",
                n % 3 == 0 ? List.of() : List.of("Trường hợp chung", "Cấp lại"),
                List.of(
                        new BlankForm.Section(
                                "Người yêu cầu",
                                List.of(
                                        new BlankForm.Item(BlankForm.Kind.GROUP, "Người yêu cầu"),
                                        new BlankForm.Item(BlankForm.Kind.LINE, "Họ, chữ đệm, tên"),
                                        new BlankForm.Item(
                                                BlankForm.Kind.BOXES,
                                                "Giới tính",
                                                List.of("Nam", "Nữ")),
                                        new BlankForm.Item(
                                                BlankForm.Kind.HINT,
                                                "Chỉ khi quan hệ là người khác"),
                                        new BlankForm.Item(BlankForm.Kind.LINES, "Lý do"))),
                        new BlankForm.Section("Người được khai sinh", lines),
                        new BlankForm.Section(
                                "Kèm theo",
                                List.of(
                                        new BlankForm.Item(
                                                BlankForm.Kind.TABLE,
                                                "Giấy tờ",
                                                List.of("Tên", "Số")),
                                        new BlankForm.Item(
                                                BlankForm.Kind.SIGNATURE, "Người khai")))));
    }

    private static PostingSheet posting(int n) {
        String address = "https://motcua.vidu.gov.vn/catalog/2.%06d".formatted(n);
        return new PostingSheet(
                "2.%06d".formatted(n),
                PROCEDURES.get(n % PROCEDURES.size()),
                n % 7 < 4 ? "Hộ tịch" : "Đất đai",
                "1f0c%04x".formatted(n),
                LocalDate.of(2022, 3, 1),
                n % 3 == 0
                        ? null
                        : new PostingSheet.Decision("135/QĐ-UBND", LocalDate.of(2022, 1, 20)),
                address + "/posted/1f0c%04x".formatted(n),
                "5 ngày làm việc",
                n % 2 == 0 ? "miễn phí" : "8.000 đồng",
                List.of(
                        "Bước 1: Tiếp nhận hồ sơ (công chức Bộ phận Một cửa)",
                        "Bước 2: Thẩm định hồ sơ, kiểm tra thực địa khi cần (phòng chuyên môn)",
                        "Bước 3: Ký giấy tờ (lãnh đạo Ủy ban nhân dân)",
                        "Bước 4: Trả kết quả (công chức Bộ phận Một cửa)"),
                List.of(
                        new PostingSheet.Offer(
                                n % 4 == 0 ? "Trường hợp chung" : "",
                                "Trực tiếp, Bưu chính công ích",
                                "5 ngày làm việc",
                                "Lệ phí: 8.000 đồng (miễn cho người thuộc hộ nghèo)"),
                        new PostingSheet.Offer(
                                n % 4 == 0 ? "Cấp lại" : "",
                                "Trực tuyến",
                                "3 ngày làm việc",
                                "Lệ phí: miễn phí")),
                IntStream.range(0, n % 9)
                        .mapToObj(paper ->
                                new PostingSheet.Paper(
                                        "Giấy tờ chứng minh quyền sử dụng đất hoặc hợp đồng thuê"
                                                + " đất số "
                                                + paper,
                                        paper == 3 ? "Cấp lại" : "",
                                        1,
                                        paper % 2,
                                        paper % 2 == 0 ? "" : "Cấp không quá 6 tháng"))
                        .toList(),
                n % 2 == 0
                        ? List.of()
                        : List.of(new PostingSheet.Form("Tờ khai theo mẫu", address + "/form")),
                "Người dân, Tổ chức",
                "Ủy ban nhân dân xã Tùng Ảnh",
                List.of("Giấy chứng nhận"),
                n % 5 == 0 ? List.of("Có đất ở hợp pháp.") : List.of(),
                List.of("Luật Hộ tịch 2014", "Nghị định 123/2015/NĐ-CP"),
                n % 2 == 0 ? List.of() : List.of(blank(n)));
    }

    static FiguresSheet figures(int fields) {
        return new FiguresSheet(
                SampleForms.DESK,
                "Ủy ban nhân dân huyện Đức Thọ",
                "từ ngày 01/3/2022 đến ngày 31/3/2022",
                "Kỳ đã hết ngày 31/3/2022 nhưng hồ sơ được đếm theo tình trạng lúc này.",
                IntStream.range(0, fields)
                        .mapToObj(n -> figures(PROCEDURES.get(n % PROCEDURES.size()), n))
                        .toList(),
                figures("Tổng số", 1000),
                List.of(new FiguresSheet.Beside("(8) Đã giải quyết: Trước hạn", 0, 12, 3)),
                SampleForms.RECEIVED.plus(Duration.ofDays(60)));
    }

    private static FiguresSheet.Line figures(String field, int n) {
        return new FiguresSheet.Line(
                field, IntStream.rangeClosed(3, 13).mapToObj(column -> n * column).toList());
    }

    static StatisticsReport statistics(int fields) {
        return new StatisticsReport(
                SampleForms.DESK,
                "Ủy ban nhân dân huyện Đức Thọ",
                "Ủy ban nhân dân tỉnh Hà Tĩnh",
                "quý II năm 2022",
                "Từ ngày 15/3/2022 đến ngày 14/6/2022",
                "12/BC-UBND",
                "Trần Văn Quỳnh",
                "Phiên bản 2",
                List.of(
                        new StatisticsReport.Form(
                                "II.06a/VPCP/KSTT",
                                "Tình hình, kết quả giải quyết thủ tục hành chính",
                                "Số hồ sơ TTHC",
                                "",
                                3,
                                5,
                                List.of(
                                        new StatisticsReport.Head("STT", 0, 0, 3, 1),
                                        new StatisticsReport.Head("Lĩnh vực", 0, 1, 3, 1),
                                        new StatisticsReport.Head("Số hồ sơ", 0, 2, 1, 3),
                                        new StatisticsReport.Head("Tổng số", 1, 2, 2, 1),
                                        new StatisticsReport.Head("Trong kỳ", 1, 3, 1, 2),
                                        new StatisticsReport.Head("Trực tuyến", 2, 3, 1, 1),
                                        new StatisticsReport.Head("Trực tiếp", 2, 4, 1, 1)),
                                IntStream.range(0, fields)
                                        .mapToObj(n ->
                                                new StatisticsReport.Row(
                                                        StatisticsReport.Row.Kind.PLAIN,
                                                        List.of(
                                                                "" + (n + 1),
                                                                PROCEDURES.get(
                                                                        n % PROCEDURES.size()),
                                                                "" + 3 * n,
                                                                "" + n,
                                                                "" + 2 * n)))
                                        .toList(),
                                "Không phát sinh trong kỳ.",
                                List.of("Tính đến ngày chốt số liệu."))),
                SampleForms.RECEIVED.plus(Duration.ofDays(60)));
    }

    private static String code(int n) {
        return "000.00.99.H27-220303-%04d".formatted(n + 1);
    }
}
