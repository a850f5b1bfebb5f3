package vn.motcua.document;

import org.jspecify.annotations.Nullable;

/**
 * The head of a paper.
 *
 * @param parent the agency above (cơ quan chủ quản), such as {@code UBND HUYỆN ĐỨC THỌ}
 * @param body the desk that makes the paper out, in capitals as the head shows it
 * @param desk the same desk in full within a sentence, such as {@code Bộ phận tiếp nhận và trả kết
 *     quả huyện Đức Thọ}
 * @param place where it is made out (địa danh), such as {@code Đức Thọ}
 */
public record Letterhead(@Nullable String parent, String body, String desk, String place) {}
