package vn.motcua.shell;

import java.util.UUID;

/**
 * A filter of a list that somebody keeps under a name.
 *
 * @param query what is asked of the list, as it stands in the address behind the question mark
 * @param shared whether the others of the unit see it too
 * @param own whether it is the viewer's own to rename and delete
 */
public record ListFilter(UUID id, String name, String query, boolean shared, boolean own) {}
