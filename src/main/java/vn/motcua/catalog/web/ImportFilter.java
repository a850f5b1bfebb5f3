package vn.motcua.catalog.web;

import java.util.Arrays;
import java.util.List;
import vn.motcua.catalog.national.Doubt;

/** Which reasons a list is narrowed to: one, or all of one kind of value; else every reason. */
final class ImportFilter {

    private ImportFilter() {}

    static List<Doubt> doubts(String why) {
        return Arrays.stream(Doubt.values())
                .filter(doubt -> doubt.name().equals(why) || doubt.kind().name().equals(why))
                .toList();
    }

    /** The reason as it may stand in an address; empty for what is none. */
    static String known(String why) {
        return doubts(why).isEmpty() ? "" : why;
    }
}
