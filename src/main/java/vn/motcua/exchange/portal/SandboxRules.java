package vn.motcua.exchange.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What the sandbox takes as a dossier or a step: written down apart from what our side checks, so
 * that one finds the faults of the other.
 */
final class SandboxRules {

    private static final Pattern STAMP =
            Pattern.compile(
                    "[12][0-9]{3}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])([01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]");
    private static final Set<String> NEEDED =
            Set.of(
                    "MaHoSo",
                    "MaTTHC",
                    "TenTTHC",
                    "MaLinhVuc",
                    "TenLinhVuc",
                    "KenhThucHien",
                    "LoaiDoiTuong",
                    "TrichYeuHoSo",
                    "NgayNopHoSo",
                    "TrangThaiHoSo",
                    "HinhThuc",
                    "NoiNopHoSo",
                    "HoSoCoThanhPhanSoHoa",
                    "TaiKhoanDuocXacThucVoiVNeID",
                    "DuocThanhToanTrucTuyen");
    private static final Set<String> NEEDED_OF_STEP =
            Set.of("MaHoSo", "NguoiXuLy", "ThoiDiemXuLy", "NoiDungXuLy", "TrangThai");
    private static final Map<String, Integer> MOST =
            Map.of(
                    "TrichYeuHoSo", 1_000,
                    "NguoiXuLy", 50,
                    "TenTepDinhKem", 4_000,
                    "TenGiayTo", 2_000,
                    "MaHoSo", 50,
                    "SoDienThoai", 20);
    private static final Map<String, Set<String>> CODED =
            Map.of(
                    "TrangThaiHoSo", Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"),
                    "TrangThai", Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"),
                    "KenhThucHien", Set.of("1", "2", "3"),
                    "LoaiDoiTuong", Set.of("1", "2", "3", "4"),
                    "HinhThuc", Set.of("0", "1"),
                    "NoiNopHoSo", Set.of("1", "2"),
                    "HoSoCoThanhPhanSoHoa", Set.of("0", "1"),
                    "TaiKhoanDuocXacThucVoiVNeID", Set.of("0", "1"),
                    "DuocThanhToanTrucTuyen", Set.of("0", "1", "2", "3"));
    private static final List<String> MOMENTS =
            List.of(
                    "NgayNopHoSo",
                    "NgayTiepNhan",
                    "NgayHenTra",
                    "NgayTra",
                    "NgayKetThucXuLy",
                    "NgayTuChoi",
                    "ThoiDiemXuLy",
                    "NgayBatDau",
                    "NgayKetThucTheoQuyDinh");

    private SandboxRules() {}

    /** What is wrong with a dossier; empty where it is in order. */
    static Optional<String> dossier(JsonNode dossier) {
        return fault(dossier, NEEDED).or(() -> owners(dossier));
    }

    /** What is wrong with a step; empty where it is in order. */
    static Optional<String> step(JsonNode step) {
        return fault(step, NEEDED_OF_STEP);
    }

    private static Optional<String> owners(JsonNode dossier) {
        for (JsonNode owner : dossier.path("DinhDanhCHS")) {
            String kind = owner.path("LoaiDinhDanh").asString("");
            String number = owner.path("SoDinhDanh").asString("");
            boolean right =
                    (kind.equals("1") && number.matches("[0-9]{12}"))
                            || (kind.equals("2") && number.matches("[0-9]{9}"));
            if (!right) {
                return Optional.of("DinhDanhCHS không đúng định dạng");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> fault(JsonNode all, Set<String> needed) {
        for (String name : needed) {
            if (all.path(name).asString("").isBlank()) {
                return Optional.of("Thiếu " + name);
            }
        }
        for (Map.Entry<String, JsonNode> one : all.properties()) {
            JsonNode value = one.getValue();
            if (value.isValueNode()) {
                Optional<String> fault = fault(one.getKey(), value);
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> fault(String name, JsonNode value) {
        String text = value.asString("");
        if (!value.isString()) {
            return Optional.of(name + " không phải là chuỗi");
        }
        if (text.length() > MOST.getOrDefault(name, 4_000)) {
            return Optional.of(name + " quá dài");
        }
        if (!text.isEmpty() && MOMENTS.contains(name) && !STAMP.matcher(text).matches()) {
            return Optional.of(name + " không đúng định dạng yyyyMMddHHmmss");
        }
        Set<String> codes = CODED.get(name);
        return codes != null && !codes.contains(text)
                ? Optional.of(name + " không có trong danh mục")
                : Optional.empty();
    }
}
