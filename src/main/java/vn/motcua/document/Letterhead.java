package vn.motcua.document;

import org.jspecify.annotations.Nullable;

/**
 * The head of a paper. Names are given as a sentence writes them; the head shows them in capitals.
 *
 * @param parent the agency above (cơ quan chủ quản), such as {@code UBND huyện Đức Thọ}
 * @param body the desk that makes the paper out, such as {@code Bộ phận tiếp nhận và trả kết quả}
 * @param place where it is made out (địa danh), such as {@code Đức Thọ}
 */
public record Letterhead(@Nullable String parent, String body, String place) {

    /** Both names as a sentence says them. */
    public String whole() {
        return parent == null ? body : body + ", " + parent;
    }
}
