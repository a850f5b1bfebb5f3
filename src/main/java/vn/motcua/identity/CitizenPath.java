package vn.motcua.identity;

/**
 * Pages of citizens who are signed in, and of nobody else; offered as a bean by the module that has
 * them.
 *
 * @param pattern such as {@code /my/**}
 * @param door where somebody is led who is not signed in
 */
public record CitizenPath(String pattern, String door) {}
