package vn.motcua.catalog;

/**
 * What keeps a draft from being published.
 *
 * @param at where the file begins to speak of the draft
 */
public record DraftProblem(Place at, CatalogRefusal why) {}
