package vn.motcua.postal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.VietnameseText;

/**
 * A hand-over as somebody typed it.
 *
 * @param key made when the form was opened: the same form sent twice hands over once
 * @param items by {@link HandOver.Item#key}
 */
public record HandOverTyped(
        UUID key, @Nullable PostWay way, String office, String postman, List<String> items) {

    public HandOverTyped {
        office = VietnameseText.tidy(office);
        postman = VietnameseText.tidy(postman);
        items = List.copyOf(items);
    }
}
