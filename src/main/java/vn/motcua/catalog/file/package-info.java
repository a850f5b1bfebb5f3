/** Reads procedures from files: our own format and that of the national catalogue. */
@NullMarked
package vn.motcua.catalog.file;

import org.jspecify.annotations.NullMarked;
