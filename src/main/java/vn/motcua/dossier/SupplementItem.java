package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;

/**
 * One thing that the citizen is to complete.
 *
 * @param paper the id of the constituent paper, absent for something else
 * @param what what is to be done about it, such as which page is missing
 */
public record SupplementItem(
        @Nullable String paper,
        String name,
        int originals,
        int certified,
        int copies,
        String what) {}
