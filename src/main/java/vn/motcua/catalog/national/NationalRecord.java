package vn.motcua.catalog.national;

import java.util.List;
import java.util.Map;

/**
 * One procedure as the national database shows it: its columns by their names, as they came.
 *
 * @param code the national code, such as {@code 1.001193}
 */
public record NationalRecord(String code, Map<String, String> columns) {

    /** The columns that are read. */
    public static final String CODE = "ma_thu_tuc";

    public static final String NAME = "ten_thu_tuc";
    public static final String DECISION = "so_quyet_dinh";
    public static final String KIND = "loai_thu_tuc";
    public static final String ORDER = "trinh_tu_thuc_hien";
    public static final String REQUIREMENTS = "yeu_cau_dieu_kien";
    public static final String COMPETENT = "co_quan_co_tham_quyen";
    public static final String PERFORMING = "co_quan_thuc_hien";
    public static final String DELEGATED = "co_quan_duoc_uy_quyen";
    public static final String COORDINATING = "co_quan_phoi_hop";
    public static final String LEVEL = "cap_thuc_hien";
    public static final String FIELD = "linh_vuc";
    public static final String APPLICANTS = "doi_tuong_thuc_hien";
    public static final String LEGAL = "can_cu_phap_ly";
    public static final String WAYS = "cach_thuc_thuc_hien";
    public static final String PAPERS = "thanh_phan_ho_so";
    public static final String RESULTS = "ket_qua_xu_ly";

    /** A line without one of these is no record. */
    static final List<String> NEEDED = List.of(CODE, NAME, LEVEL, FIELD, WAYS, PAPERS, RESULTS);

    public NationalRecord {
        columns = Map.copyOf(columns);
    }

    public String column(String name) {
        return columns.getOrDefault(name, "");
    }

    public String name() {
        return column(NAME).strip();
    }
}
