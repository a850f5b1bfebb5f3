/**
 * Reads sheets of the national catalogue: columns by the names of their heads, every row checked,
 * and all that is wrong said with its sheet, row and column.
 */
@NullMarked
package vn.motcua.catalog.discrepancy.sheet;

import org.jspecify.annotations.NullMarked;
