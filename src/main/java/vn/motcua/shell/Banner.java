package vn.motcua.shell;

import org.jspecify.annotations.Nullable;

/**
 * A line on top of every page.
 *
 * @param percent 0 to 100 of the work that the line tells of; null when it tells of none
 */
public record Banner(String text, @Nullable Integer percent) {}
