package vn.motcua.payment.cashless;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.kernel.VietnameseText;

/** What a unit outside the administration is. */
public enum OutsideKind {
    SCHOOL("truong hoc", "truong", "school"),
    HEALTH("y te", "co so y te", "health", "health facility"),
    ELECTRICITY("dien luc", "dien", "electricity"),
    SOCIAL_INSURANCE("bao hiem xa hoi", "bhxh", "social insurance"),
    OTHER("khac", "other");

    private final List<String> words;

    OutsideKind(String... words) {
        this.words = List.of(words);
    }

    /** By its name in forms, or as tables call it. */
    public static Optional<OutsideKind> read(String typed) {
        String folded = VietnameseText.fold(typed).strip();
        return Stream.of(values())
                .filter(one -> one.name().equals(typed) || one.words.contains(folded))
                .findFirst();
    }
}
