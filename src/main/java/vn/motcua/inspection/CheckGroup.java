package vn.motcua.inspection;

import java.util.List;
import vn.motcua.kernel.Bilingual;

/** Items of the check-list that belong together. */
public record CheckGroup(String key, Bilingual name, String source, List<CheckItem> items) {

    public CheckGroup {
        items = List.copyOf(items);
    }
}
