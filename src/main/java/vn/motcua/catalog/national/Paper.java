package vn.motcua.catalog.national;

import vn.motcua.kernel.VietnameseText;

/**
 * One row of a list of papers (thành phần hồ sơ).
 *
 * @param heading what stands above the list, such as a case; empty where it has no heading
 */
public record Paper(
        Recovered<String> heading, Recovered<String> name, Recovered<Copies> copies, String form) {

    /** Whether it is only shown (xuất trình), as its heading says. */
    public boolean isShown() {
        return VietnameseText.fold(heading.value()).contains("xuat trinh");
    }

    /** How many originals (bản chính) and copies (bản sao) are asked for. */
    public record Copies(int originals, int copies) {}
}
