package vn.motcua.communication.news;

import java.time.Instant;
import java.util.UUID;

/**
 * A step that was taken.
 *
 * @param position counted from 1 within its item
 * @param note the reason, or what was said with it; may be blank
 */
public record NewsAct(int position, NewsStep step, Instant at, UUID by, String note) {}
