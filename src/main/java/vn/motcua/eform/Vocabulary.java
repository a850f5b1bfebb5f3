package vn.motcua.eform;

import java.util.List;

/** The words that layouts are written in, for those who offer them. */
public final class Vocabulary {

    private Vocabulary() {}

    /** The parts that a person can be asked for by. */
    public static List<FormField> personParts() {
        return PersonParts.known().stream()
                .flatMap(part -> PersonParts.of(part, true).stream())
                .toList();
    }

    /** The facts of an applicant that can fill in a field. */
    public static List<String> facts() {
        return LayoutCheck.FACTS;
    }
}
