package vn.motcua.plan;

import vn.motcua.kernel.Bilingual;

/**
 * A kind of expense or a source of money.
 *
 * @param verified whether the text that names it was read
 * @param source the instrument that it comes from
 */
public record BudgetTerm(String key, Bilingual name, boolean verified, String source) {}
