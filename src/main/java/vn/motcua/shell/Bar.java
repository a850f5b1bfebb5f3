package vn.motcua.shell;

import org.jspecify.annotations.Nullable;

/**
 * One part of a bar.
 *
 * @param said what it shows, in words, for who does not see it
 * @param tone which meaning it has: {@code on-time}, {@code soon}, {@code late}, {@code done},
 *     {@code plain}
 * @param href where the rows behind it are
 */
public record Bar(String said, double value, String tone, @Nullable String href) {}
