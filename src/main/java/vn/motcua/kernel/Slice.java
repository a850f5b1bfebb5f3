package vn.motcua.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a keyset-paged list; {@code next} is the opaque cursor of the following page. */
public record Slice<T>(List<T> rows, @Nullable String next) {

    public Slice {
        rows = List.copyOf(rows);
    }
}
