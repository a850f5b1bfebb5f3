package vn.motcua.initiative;

import vn.motcua.kernel.Bilingual;

/**
 * By what an initiative is assessed.
 *
 * @param most how many points it gives at most
 * @param verified whether the text that gives it was read
 */
public record Criterion(String key, Bilingual name, int most, boolean verified) {}
