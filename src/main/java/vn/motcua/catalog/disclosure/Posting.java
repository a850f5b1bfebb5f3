package vn.motcua.catalog.disclosure;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What was last said to hang in a place.
 *
 * @param version the version of the procedure that the sheet shows
 * @param on the day on which it was put up
 * @param by who said so
 */
public record Posting(UUID place, String code, UUID version, LocalDate on, UUID by) {}
