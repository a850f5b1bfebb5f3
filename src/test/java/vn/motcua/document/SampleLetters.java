package vn.motcua.document;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Letters to the applicant as the demo locality might write them, with invented people. */
final class SampleLetters {

    static final Instant AT = SampleForms.RECEIVED.plus(Duration.ofDays(4));

    private static final String ADDRESS =
            "https://motcua.example/track?code=000.00.99.H27-220303-0001";
    private static final String REQUEST = "Đăng ký kết hôn có yếu tố nước ngoài";

    private SampleLetters() {}

    static SupplementForm supplement() {
        return supplement(
                1,
                List.of(
                        new SupplementForm.Item(
                                "Giấy xác nhận tình trạng hôn nhân",
                                1,
                                0,
                                0,
                                "Giấy đã nộp quá 6 tháng kể từ ngày cấp; nộp giấy mới còn giá trị"),
                        new SupplementForm.Item(
                                "Giấy tờ có giá trị đi lại quốc tế của người nước ngoài",
                                0,
                                1,
                                2,
                                null),
                        new SupplementForm.Item(
                                "Tờ khai đăng ký kết hôn",
                                1,
                                0,
                                0,
                                "Bổ sung chữ ký của cả hai bên nam, nữ")),
                null);
    }

    /** A second request whose list goes over the page. */
    static SupplementForm longSupplement() {
        return supplement(
                2,
                IntStream.rangeClosed(1, 18)
                        .mapToObj(n ->
                                new SupplementForm.Item(
                                        "Bản vẽ thiết kế kỹ thuật phần kết cấu, số " + n,
                                        n % 2,
                                        n % 3,
                                        n,
                                        "Sửa theo ý kiến thẩm định tại mục " + n))
                        .toList(),
                AT.plus(Duration.ofDays(21)));
    }

    /** A request whose list takes about that many half lines. */
    static SupplementForm supplementOf(int lines) {
        return supplement(
                1,
                IntStream.rangeClosed(1, (lines + 1) / 2)
                        .mapToObj(n ->
                                new SupplementForm.Item(
                                        "Giấy tờ số " + n,
                                        1,
                                        0,
                                        0,
                                        n <= lines % 4 ? "Nộp bản còn giá trị" : null))
                        .toList(),
                null);
    }

    private static SupplementForm supplement(
            int nth, List<SupplementForm.Item> items, @Nullable Instant answerBy) {
        return new SupplementForm(
                SampleForms.DESK,
                SampleForms.CODE,
                ADDRESS,
                nth,
                SampleForms.applicant("Nguyễn Thị Hường"),
                REQUEST,
                items,
                "Thành phần hồ sơ chưa đầy đủ, chưa bảo đảm giá trị sử dụng theo Điều 10 Nghị định"
                        + " số 123/2015/NĐ-CP.",
                AT,
                answerBy,
                "0239 3831 234",
                "Lê Thị Mỹ Hạnh");
    }

    static RefusalForm refusal() {
        return refusal(RefusalForm.Stage.RESOLUTION);
    }

    static RefusalForm refusal(RefusalForm.Stage stage) {
        return new RefusalForm(
                SampleForms.DESK,
                SampleForms.CODE,
                ADDRESS,
                stage,
                SampleForms.applicant("Nguyễn Thị Hường"),
                REQUEST,
                stage == RefusalForm.Stage.INTAKE ? null : SampleForms.RECEIVED,
                "Qua xác minh, bên nam chưa đủ tuổi kết hôn theo quy định.\n"
                        + "Ông/Bà có thể nộp lại hồ sơ khi đủ điều kiện.",
                "điểm a khoản 1 Điều 8 Luật Hôn nhân và gia đình số 52/2014/QH13; Điều 33 Nghị định"
                        + " số 123/2015/NĐ-CP",
                AT,
                "Lê Thị Mỹ Hạnh");
    }

    static ApologyForm apology() {
        return new ApologyForm(
                new Letterhead("UBND huyện Đức Thọ", "Phòng Tư pháp", "Đức Thọ"),
                SampleForms.CODE,
                ADDRESS,
                SampleForms.applicant("Nguyễn Thị Hường"),
                REQUEST,
                SampleForms.RECEIVED,
                SampleForms.RECEIVED.plus(Duration.ofDays(7)),
                "Phòng Tư pháp",
                "Chưa nhận được kết quả xác minh của Công an tỉnh.",
                SampleForms.RECEIVED.plus(Duration.ofDays(14)),
                AT,
                "Trưởng phòng",
                "Phan Đình Thắng");
    }

    static StopNoticeForm stop() {
        return new StopNoticeForm(
                new Letterhead(
                        "UBND xã Đức Thọ", "Trung tâm phục vụ hành chính công xã", "Đức Thọ"),
                SampleForms.CODE,
                ADDRESS,
                SampleForms.applicant("Nguyễn Thị Hường"),
                REQUEST,
                SampleForms.RECEIVED,
                StopNoticeForm.Ground.WITHDRAWN,
                "Ngày 07/3/2022, bà Nguyễn Thị Hường có đơn đề nghị rút hồ sơ; hồ sơ chưa có kết"
                        + " quả giải quyết.",
                "Điều 21 Nghị định số 118/2025/NĐ-CP",
                AT,
                "Lê Thị Mỹ Hạnh");
    }
}
