package vn.motcua.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of a paper. Names are given as a sentence writes them; the head shows them in capitals.
 *
 * @param parent the agency above (cơ quan chủ quản), such as {@code UBND huyện Đức Thọ}
 * @param body the desk that makes the paper out, such as {@code Bộ phận tiếp nhận và trả kết quả}
 * @param place where it is made out (địa danh), such as {@code Đức Thọ}
 */
public record Letterhead(@Nullable String parent, String body, String place) {

    private static final Pattern AGENCY =
            Pattern.compile(
                    "^(?:(?:UBND|Ủy ban nhân dân)\\s+)?"
                            + "(?:(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|phường|xã)\\s+)?");

    /** The place name in an agency's name: {@code Đức Thọ} of {@code UBND huyện Đức Thọ}. */
    public static String place(String agency) {
        return AGENCY.matcher(agency).replaceFirst("");
    }

    /** Both names as a sentence says them. */
    public String whole() {
        return parent == null ? body : body + ", " + parent;
    }
}
