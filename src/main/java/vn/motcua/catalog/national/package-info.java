/**
 * Reads procedures as the national database shows them, with their columns run together: what is
 * recovered carries how sure it is, and what is unsure waits for a person.
 */
@NullMarked
package vn.motcua.catalog.national;

import org.jspecify.annotations.NullMarked;
