package vn.motcua.catalog;

import org.jspecify.annotations.Nullable;

/**
 * One way out of a step.
 *
 * @param to the id of the step it leads to
 * @param choice the code that the performer picks, where the step is a choice
 */
public record Branch(String to, @Nullable String choice, String label, String labelEn) {}
