package vn.motcua.catalog.national;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Invented records in the shape of the national database. */
public final class NationalLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private NationalLines() {}

    /** All of it sure. */
    public static String clear(String code) {
        return line(code, "Cấp xã", "Trực tiếp5 Ngày làm việc20,000 VNĐ");
    }

    /** A time without its unit. */
    public static String queued(String code) {
        return line(code, "Cấp tỉnh, Cấp xã", "Trực tuyến3 NgàyMiễn phíTrực tiếp1Miễn phí");
    }

    /** No locality receives it. */
    public static String apart(String code) {
        return line(code, "Cấp bộ", "Trực tiếp1Miễn phí");
    }

    private static String line(String code, String level, String ways) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("ma_thu_tuc", code);
        columns.put("ten_thu_tuc", "Cấp giấy phép thả diều " + code);
        columns.put("so_quyet_dinh", "1/QĐ-BTP");
        columns.put("cap_thuc_hien", level);
        columns.put("linh_vuc", "Hộ tịch");
        columns.put("doi_tuong_thuc_hien", "Công dân Việt Nam, Doanh nghiệp");
        columns.put(
                "can_cu_phap_ly",
                "Tên văn bản pháp lýMã văn bảnLuật Diều54/2014/QH13Thông tư08/2025/TT-BTPVề diều");
        columns.put("cach_thuc_thuc_hien", "Hình thức nộpThời gianPhí, lệ phíMô tả" + ways);
        columns.put(
                "thanh_phan_ho_so",
                "* Giấy tờ phải xuất trình:Tên giấy tờMẫu đơn, tờ khaiSố lượngHộ chiếu1 bản chính");
        columns.put(
                "ket_qua_xu_ly",
                "Giấy phépMã: KQ.G15.000026Từ khóaKhông có thông tinMô tảKhông có thông tin");
        return JSON.writeValueAsString(columns);
    }

    public static byte[] bytes(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] packed(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
