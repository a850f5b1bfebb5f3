/** The plan on one page as officers read and print it. */
@NullMarked
package vn.motcua.measure.board.web;

import org.jspecify.annotations.NullMarked;
