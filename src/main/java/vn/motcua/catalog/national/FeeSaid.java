package vn.motcua.catalog.national;

import org.jspecify.annotations.Nullable;

/**
 * A fee as the national database says it.
 *
 * @param amount whole đồng, zero where it is free; absent where it stands in words only
 * @param note the words in brackets behind it
 */
public record FeeSaid(@Nullable Long amount, String note) {}
