package vn.motcua.catalog.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a keeper says was done in a place.
 *
 * @param codes of the procedures whose sheets were put up or taken down
 * @param notice whether the petition notice was put up
 * @param on the day on which that was done
 * @param address where it is seen on the web; empty where nowhere
 * @param photo a picture of it; null where there is none
 */
public record PostingReport(
        List<String> codes, boolean notice, LocalDate on, String address, @Nullable Photo photo) {

    public PostingReport {
        codes = List.copyOf(codes);
    }

    /**
     * A picture as it was handed in.
     *
     * @param name of which only the ending is looked at
     */
    public record Photo(String name, byte[] content) {}
}
