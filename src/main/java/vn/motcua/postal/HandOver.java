package vn.motcua.postal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signed hand-over between post and agency.
 *
 * @param number within the agency's year
 * @param postman who signed for the post
 */
public record HandOver(
        UUID id,
        UUID agency,
        int year,
        int number,
        PostWay way,
        String office,
        String postman,
        Instant at,
        UUID by,
        List<Item> items) {

    public HandOver {
        items = List.copyOf(items);
    }

    public String written() {
        return number + "/" + year;
    }

    /**
     * One thing that is, or may be, handed over.
     *
     * @param order absent where the post brought the dossier itself
     * @param name whose it is, or who receives it
     * @param due by when the post has to hand it over; absent where it does not
     */
    public record Item(
            UUID dossier,
            @Nullable UUID order,
            String code,
            UUID version,
            String name,
            @Nullable String waybill,
            int sets,
            String content,
            Instant since,
            @Nullable Instant due) {

        /** By which a form names it. */
        public String key() {
            return order == null ? "d" + dossier : "o" + order;
        }

        /** Whether it is handed over later than was agreed. */
        public boolean isLate(Instant at) {
            return due != null && at.isAfter(due);
        }
    }
}
