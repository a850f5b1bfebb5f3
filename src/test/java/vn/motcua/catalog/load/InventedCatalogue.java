package vn.motcua.catalog.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Procedures that nobody has: as many as one likes, each different, all in order. The same number
 * always gives the same file.
 */
public final class InventedCatalogue {

    private static final List<String> ACTS =
            List.of(
                    "Cấp",
                    "Cấp lại",
                    "Cấp đổi",
                    "Gia hạn",
                    "Thu hồi",
                    "Đăng ký",
                    "Xác nhận",
                    "Phê duyệt",
                    "Thẩm định",
                    "Công nhận",
                    "Điều chỉnh",
                    "Chấm dứt",
                    "Tạm dừng",
                    "Khôi phục",
                    "Chuyển đổi",
                    "Thông báo",
                    "Hỗ trợ",
                    "Miễn giảm",
                    "Giải quyết",
                    "Kiểm tra");
    private static final List<String> OBJECTS =
            List.of(
                    "giấy phép nuôi cá cảnh",
                    "bến neo thuyền nan",
                    "sân chơi thả diều",
                    "phiên chợ quê",
                    "đội kèn làng",
                    "vườn ươm cây tre",
                    "lò gạch nung",
                    "đường dẫn nước",
                    "bãi phơi lúa",
                    "xưởng đan lát",
                    "hội thi cấy",
                    "nhà sàn cộng đồng",
                    "trạm đọc sách",
                    "tuyến xe ngựa",
                    "giếng làng",
                    "cây cổ thụ",
                    "đàn ong mật",
                    "bếp ăn tập thể",
                    "lễ hội trăng rằm",
                    "kho giống ngô",
                    "thuyền độc mộc",
                    "cầu tre",
                    "nghề làm nón",
                    "điểm dừng chân",
                    "sổ tay dân làng");
    private static final List<String> CASES =
            List.of(
                    "lần đầu",
                    "khi đổi chủ",
                    "bị hư hỏng",
                    "trong vùng đệm",
                    "theo mùa",
                    "ngoài giờ",
                    "cho người cao tuổi",
                    "cho hộ mới đến",
                    "trên đất mượn",
                    "có yếu tố liên xã",
                    "do thiên tai",
                    "khi sáp nhập thôn",
                    "theo nhóm hộ",
                    "quá hạn một năm");

    private InventedCatalogue() {}

    public static String code(int number) {
        return String.format(Locale.ROOT, "8.%06d", number);
    }

    public static String name(int number) {
        String act = ACTS.get(number % ACTS.size());
        String object = OBJECTS.get(number / ACTS.size() % OBJECTS.size());
        String of = CASES.get(number / (ACTS.size() * OBJECTS.size()) % CASES.size());
        return act + " " + object + " " + of;
    }

    /**
     * A procedure file.
     *
     * @param usedBy as files write it: {@code all-communes}, or keys in brackets
     */
    public static String file(int number, String usedBy) {
        return """
        code: "%1$s"
        name: %2$s
        name_en: Invented procedure %3$d
        field: {code: BD%4$d, name: Lĩnh vực bịa số %4$d, name_en: Invented field %4$d}
        level: COMMUNE
        valid_from: 2022-01-01
        online_level: "%5$s"
        decision: {number: "%4$d/QĐ-BĐ", date: 2021-12-01}
        legal: [Nghị định bịa số %4$d, Thông tư bịa số %6$d]
        applicants: [CITIZEN, BUSINESS]
        channels: [COUNTER, ONLINE, POST]
        limits:
          - {limit: "%6$d ngày làm việc"}
          - {channel: POST, limit: "%7$d ngày làm việc"}
        fees:
          - {name: Lệ phí bịa, name_en: Invented fee, amount: %8$d}
        papers:
          - {id: don, name: Đơn đề nghị mẫu số %6$d, name_en: Application form %6$d, kind: SUBMIT, originals: 1}
          - {id: ban-ve, name: Bản vẽ vị trí, name_en: Drawing of the place, kind: SUBMIT, originals: 1, copies: 1}
          - {id: giay-to, name: Giấy tờ tùy thân, name_en: Identity paper, kind: SHOW, originals: 1}
        results:
          - {code: KQ.BD.%3$d, name: Văn bản %2$s, name_en: Paper %3$d}
        used_by: %9$s
        process:
          code: QT.BD.%3$d
          steps:
            - {id: B1, name: Tiếp nhận, name_en: Receive, performer: "receiving/onestop:receiver", time: "4 giờ làm việc", actions: [FORWARD], next: [B2]}
            - {id: B2, name: Thẩm tra hồ sơ, name_en: Examine, performer: "receiving:justice", time: "2 ngày làm việc", actions: [FORWARD, RETURN], next: [B3]}
            - {id: B3, name: Ký duyệt, name_en: Sign, performer: "receiving:chair", time: "1 ngày làm việc", actions: [DECIDE, RETURN], next: [B4]}
            - {id: B4, name: Phát hành kết quả, name_en: Issue the result, performer: "receiving:clerk", time: "4 giờ làm việc", actions: [RECORD_RESULT], next: [B5]}
            - {id: B5, name: Trả kết quả, name_en: Hand back, performer: "receiving/onestop:receiver", time: "2 giờ làm việc", actions: [HAND_BACK]}
        order:
          - {by: APPLICANT, text: Nộp hồ sơ., text_en: File the dossier.}
          - {by: AGENCY, text: Thẩm tra và cấp văn bản., text_en: Examine it and issue the paper.}
        """
                .formatted(
                        code(number),
                        name(number),
                        number,
                        number % 40 + 1,
                        List.of("2", "3", "4", "PART", "FULL").get(number % 5),
                        number % 15 + 6,
                        number % 15 + 8,
                        number % 20 * 5000,
                        usedBy);
    }

    /** A package of the procedures from one number up to, and without, another. */
    public static byte[] zip(int from, int to, String usedBy) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int number = from; number < to; number++) {
                zip.putNextEntry(new ZipEntry("thu-tuc/" + code(number) + ".yaml"));
                zip.write(file(number, usedBy).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
