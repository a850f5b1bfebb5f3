package vn.motcua.catalog;

import java.util.Arrays;
import java.util.Optional;

/**
 * How far a procedure can be done online (mức độ dịch vụ công trực tuyến): levels 2 to 4, and since
 * 15/8/2022 in part (một phần) or wholly (toàn trình).
 */
public enum OnlineLevel {
    LEVEL_2("2"),
    LEVEL_3("3"),
    LEVEL_4("4"),
    PART("PART"),
    FULL("FULL");

    private final String text;

    OnlineLevel(String text) {
        this.text = text;
    }

    /** The word that files use for it. */
    public String text() {
        return text;
    }

    public static Optional<OnlineLevel> of(String text) {
        return Arrays.stream(values()).filter(level -> level.text.equals(text)).findFirst();
    }
}
