/**
 * Loads whole catalogues: packages of thousands of procedure files are staged, read and checked by
 * a long job that goes on where it stood, and published in one act or not at all.
 */
@NullMarked
package vn.motcua.catalog.load;

import org.jspecify.annotations.NullMarked;
