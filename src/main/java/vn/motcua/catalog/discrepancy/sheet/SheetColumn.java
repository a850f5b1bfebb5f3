package vn.motcua.catalog.discrepancy.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.kernel.VietnameseText;

/** A column of a sheet of the catalogue, with the names by which its head is known. */
public enum SheetColumn {
    CODE("Mã thủ tục", null, "ma thu tuc", "ma tthc", "ma so tthc", "ma so", "ma"),
    NAME(
            "Tên thủ tục hành chính",
            Constituent.NAME,
            "ten thu tuc hanh chinh",
            "ten tthc",
            "ten thu tuc",
            "ten"),
    FIELD("Lĩnh vực", null, "linh vuc"),
    LEVEL("Cấp thực hiện", Constituent.AGENCIES, "cap thuc hien", "cap giai quyet", "cap"),
    AGENCY(
            "Cơ quan thực hiện",
            null,
            "co quan thuc hien",
            "co quan giai quyet",
            "co quan co tham quyen",
            "co quan"),
    CHANNELS(
            "Cách thức thực hiện",
            Constituent.CHANNELS,
            "cach thuc thuc hien",
            "cach thuc",
            "hinh thuc nop"),
    PAPERS(
            "Thành phần hồ sơ",
            Constituent.PAPERS,
            "thanh phan ho so",
            "thanh phan so luong ho so",
            "ho so"),
    LIMITS(
            "Thời hạn giải quyết",
            Constituent.LIMITS,
            "thoi han giai quyet",
            "thoi gian giai quyet",
            "thoi han"),
    APPLICANTS("Đối tượng thực hiện", Constituent.APPLICANTS, "doi tuong thuc hien", "doi tuong"),
    RESULTS("Kết quả thực hiện", Constituent.RESULTS, "ket qua thuc hien", "ket qua"),
    FEES("Phí, lệ phí", Constituent.FEES, "phi le phi", "phi", "le phi", "muc phi"),
    STEPS("Trình tự thực hiện", Constituent.STEPS, "trinh tu thuc hien", "trinh tu"),
    FORMS(
            "Mẫu đơn, tờ khai",
            Constituent.FORMS,
            "mau don to khai",
            "ten mau don to khai",
            "mau don",
            "bieu mau"),
    CONDITIONS(
            "Yêu cầu, điều kiện",
            Constituent.CONDITIONS,
            "yeu cau dieu kien",
            "yeu cau dieu kien thuc hien",
            "dieu kien"),
    ONLINE(
            "Mức độ trực tuyến",
            Constituent.ONLINE,
            "muc do truc tuyen",
            "muc do cung cap dich vu cong truc tuyen",
            "muc do dvc truc tuyen",
            "muc do dvctt",
            "muc do"),
    LEGAL("Căn cứ pháp lý", Constituent.LEGAL, "can cu phap ly"),
    DECISION(
            "Số quyết định công bố",
            null,
            "so quyet dinh cong bo",
            "so quyet dinh",
            "quyet dinh cong bo"),
    DECISION_DAY("Ngày quyết định", null, "ngay quyet dinh", "ngay ky", "ngay ban hanh"),
    /** Kept out of the comparison: a running number, a remark. */
    IGNORED("Ghi chú", null, "ghi chu", "stt", "tt", "so tt", "so thu tu");

    /** A sheet without one of these is none. */
    static final Set<SheetColumn> NEEDED = Set.of(CODE, NAME, FIELD);

    private final String head;
    private final @Nullable Constituent constituent;
    private final List<String> names;

    SheetColumn(String head, @Nullable Constituent constituent, String... names) {
        this.head = head;
        this.constituent = constituent;
        this.names = List.of(names);
    }

    /** As the template writes it. */
    public String head() {
        return head;
    }

    /** The constituent that its cells speak of; none for those that only describe. */
    public Optional<Constituent> constituent() {
        return Optional.ofNullable(constituent);
    }

    /** By the words of a head, with or without diacritics and brackets. */
    static Optional<SheetColumn> of(String head) {
        String folded = VietnameseText.fold(head.replaceAll("\\([^)]*\\)", " "));
        return Arrays.stream(values()).filter(column -> column.names.contains(folded)).findFirst();
    }
}
