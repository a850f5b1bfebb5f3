package vn.motcua.review;

import vn.motcua.catalog.change.Constituent;

/**
 * One thing that a procedure asks for or grants (quy định), as the baseline counts it.
 *
 * @param key within its procedure, the same for every unit that reviews it
 * @param words as the publication says it
 */
public record RegulatoryItem(String key, Constituent constituent, String words) {}
