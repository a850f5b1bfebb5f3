package vn.motcua.catalog.search;

import java.util.Arrays;
import java.util.List;
import vn.motcua.kernel.VietnameseText;

/** Words that stand in the name of a procedure: several parts, parted by a plus, each in a row. */
public record Meaning(List<String> parts) {

    public static Meaning of(String text) {
        return new Meaning(
                Arrays.stream(text.split("\\+"))
                        .map(part -> " " + VietnameseText.fold(part) + " ")
                        .toList());
    }

    /** Whether all parts stand in a name, folded. */
    public boolean in(String name) {
        String whole = " " + name + " ";
        return parts.stream().allMatch(whole::contains);
    }

    String words() {
        return String.join(" ", parts.stream().map(String::strip).toList());
    }
}
