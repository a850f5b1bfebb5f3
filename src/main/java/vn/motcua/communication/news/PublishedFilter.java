package vn.motcua.communication.news;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which news are asked for; absent or blank where it does not matter.
 *
 * @param text words, in any writing
 */
public record PublishedFilter(
        @Nullable UUID site, String topic, String text, @Nullable YearMonth month) {}
