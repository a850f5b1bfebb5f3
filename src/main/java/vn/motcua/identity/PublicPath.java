package vn.motcua.identity;

/**
 * Pages that need nobody to be signed in; offered as a bean by the module that has them.
 *
 * @param pattern such as {@code /track/**}
 */
public record PublicPath(String pattern) {}
