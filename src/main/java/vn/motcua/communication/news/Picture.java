package vn.motcua.communication.news;

import java.util.UUID;

/**
 * A picture of a news item.
 *
 * @param file hash of what is kept
 * @param alt what is seen on it, for whoever cannot see it
 * @param width in pixels, as {@code height}
 */
public record Picture(UUID id, UUID item, String file, String alt, int width, int height) {}
