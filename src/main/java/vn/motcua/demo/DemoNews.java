package vn.motcua.demo;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.motcua.communication.news.NewsKind;
import vn.motcua.communication.news.NewsStep;
import vn.motcua.communication.news.NewsTyped;
import vn.motcua.communication.news.Newsroom;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;

/** News of the district and of two communes: published, changed, withdrawn, waiting, sent back. */
@Component
@OnlyInDemo
class DemoNews implements DemoPart {

    private static final String DISTRICT = "chuyenvien1.vanhoa";
    private static final String HEAD = "truongphong.vanhoa";

    private final Newsroom newsroom;
    private final DemoStaff staff;

    DemoNews(Newsroom newsroom, DemoStaff staff) {
        this.newsroom = newsroom;
        this.staff = staff;
    }

    @Override
    public void play() {
        LocalDate first = LocalDate.of(2022, 2, 21);
        if (!newsroom.all(staff.named(DISTRICT, first)).isEmpty()) {
            return;
        }
        published(
                first,
                "dt-culture",
                DISTRICT,
                HEAD,
                item(
                        NewsKind.ARTICLE,
                        "Nghị định 107/2021/NĐ-CP: những điểm mới của cơ chế một cửa",
                        "Nghị định sửa đổi Nghị định 61/2018/NĐ-CP, có nhiều quy định mới về số hóa"
                                + " hồ sơ và đánh giá việc giải quyết thủ tục.",
                        "Nghị định có hiệu lực từ ngày ký.\n\n## Người dân được gì\n\n- Hồ sơ, kết"
                                + " quả được **số hóa**, không phải nộp lại giấy tờ đã có.\n- Được"
                                + " chọn nơi nộp hồ sơ.\n\nXem thủ tục tại [danh mục](/catalog).",
                        "decree-107"));
        published(
                LocalDate.of(2022, 3, 17),
                "dt-culture",
                DISTRICT,
                HEAD,
                item(
                        NewsKind.ITEM,
                        "Trả phí, lệ phí trên mạng khi làm thủ tục",
                        "Người dân trả phí bằng thẻ hoặc mã QR, không cần mang tiền mặt.",
                        "Sau khi nộp hồ sơ, người dân chọn cách trả và nhận biên lai điện tử.",
                        "payment"));
        published(
                LocalDate.of(2022, 5, 5),
                "dt-culture",
                DISTRICT,
                HEAD,
                item(
                        NewsKind.ITEM,
                        "Phản ánh, kiến nghị về thủ tục hành chính ở đâu",
                        "Người dân gửi phản ánh, kiến nghị tại một địa chỉ và theo dõi kết quả.",
                        "Gửi tại trang [Phản ánh, kiến nghị](/petitions), theo dõi bằng mã.",
                        "petition"));
        communes();
        unfinished();
    }

    private void communes() {
        UUID changed =
                published(
                        LocalDate.of(2022, 4, 12),
                        "tunganh",
                        "vanphong.tunganh",
                        "chutich.tunganh",
                        item(
                                NewsKind.ITEM,
                                "Xã Tùng Ảnh hướng dẫn nộp hồ sơ trực tuyến tại nhà văn hóa thôn",
                                "Tổ công nghệ số hướng dẫn người dân vào thứ Ba và thứ Năm.",
                                "Người dân mang theo căn cước công dân và điện thoại.",
                                "online"));
        LocalDate corrected = LocalDate.of(2022, 4, 20);
        at(
                corrected,
                "vanphong.tunganh",
                by -> {
                    step(changed, NewsStep.AMEND, "Đổi buổi hướng dẫn", by);
                    newsroom.change(
                            changed,
                            item(
                                    NewsKind.ITEM,
                                    "Xã Tùng Ảnh hướng dẫn nộp hồ sơ trực tuyến tại nhà văn hóa"
                                            + " thôn",
                                    "Tổ công nghệ số hướng dẫn người dân vào sáng thứ Bảy.",
                                    "Người dân mang theo căn cước công dân và điện thoại.",
                                    "online"),
                            newsroom.find(changed, by).words().mark(),
                            by);
                    step(changed, NewsStep.SUBMIT, "", by);
                });
        step(corrected, "chutich.tunganh", changed, NewsStep.PUBLISH, "");
        published(
                LocalDate.of(2022, 5, 18),
                "tunganh",
                "vanphong.tunganh",
                "chutich.tunganh",
                item(
                        NewsKind.ITEM,
                        "Tùng Ảnh tuyên truyền Nghị định 107/2021/NĐ-CP",
                        "Cán bộ xã giới thiệu những điểm mới tại các thôn.",
                        "Các thôn tổ chức họp dân trong tháng 5.",
                        "decree-107"));
        UUID withdrawn =
                published(
                        LocalDate.of(2022, 5, 10),
                        "yenho",
                        "hotich.yenho",
                        "chutich.yenho",
                        item(
                                NewsKind.ITEM,
                                "Lịch tiếp công dân tháng 5 của xã Yên Hồ",
                                "Lịch tiếp công dân và hướng dẫn thủ tục.",
                                "Lịch do văn phòng lập.",
                                "other"));
        step(
                LocalDate.of(2022, 5, 11),
                "chutich.yenho",
                withdrawn,
                NewsStep.WITHDRAW,
                "Đăng nhầm lịch của tháng trước");
        published(
                LocalDate.of(2022, 5, 25),
                "yenho",
                "hotich.yenho",
                "chutich.yenho",
                item(
                        NewsKind.ITEM,
                        "Yên Hồ: trả kết quả tại nhà qua bưu điện",
                        "Người dân đăng ký nhận kết quả tại nhà khi nộp hồ sơ.",
                        "Bưu điện trả kết quả trong hai ngày làm việc.",
                        "post"));
    }

    private void unfinished() {
        LocalDate lately = LocalDate.of(2022, 5, 30);
        UUID returned =
                submitted(
                        lately,
                        "yenho",
                        "hotich.yenho",
                        item(
                                NewsKind.ITEM,
                                "Đăng ký khai sinh trực tuyến",
                                "Cách đăng ký khai sinh trên mạng.",
                                "Nội dung cần bổ sung.",
                                "online"));
        step(lately, "chutich.yenho", returned, NewsStep.RETURN, "Ghi rõ giấy tờ cần mang theo");
        submit(
                Uuid7.next(),
                lately,
                "dt-culture",
                DISTRICT,
                item(
                        NewsKind.ARTICLE,
                        "Nửa năm thực hiện cơ chế một cửa theo quy định mới",
                        "Những kết quả đầu tiên ở các xã, thị trấn.",
                        "Bài viết đang chờ duyệt.",
                        "procedure"));
    }

    private static NewsTyped item(
            NewsKind kind, String title, String summary, String body, String topic) {
        return new NewsTyped(kind, title, summary, body, topic, "");
    }

    private UUID submitted(LocalDate day, String unit, String writer, NewsTyped typed) {
        UUID id = Uuid7.next();
        submit(id, day, unit, writer, typed);
        return id;
    }

    private void submit(UUID id, LocalDate day, String unit, String writer, NewsTyped typed) {
        at(
                day,
                writer,
                by -> {
                    newsroom.begin(id, Unit.idOf(unit), typed, by);
                    step(id, NewsStep.SUBMIT, "", by);
                });
    }

    private UUID published(
            LocalDate day, String unit, String writer, String reviewer, NewsTyped typed) {
        UUID id = submitted(day, unit, writer, typed);
        step(day, reviewer, id, NewsStep.PUBLISH, "");
        return id;
    }

    private void step(LocalDate day, String who, UUID id, NewsStep step, String note) {
        at(day, who, by -> step(id, step, note, by));
    }

    private void step(UUID id, NewsStep step, String note, SignedIn by) {
        newsroom.step(id, step, newsroom.find(id, by).acts().size(), note, "", null, by);
    }

    private void at(LocalDate day, String who, Consumer<SignedIn> act) {
        staff.on(day, () -> act.accept(staff.named(who, day)));
    }
}
