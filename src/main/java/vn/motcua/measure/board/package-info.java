/** A plan on one page: each target held against its threshold, each task by its evidence. */
@NullMarked
package vn.motcua.measure.board;

import org.jspecify.annotations.NullMarked;
