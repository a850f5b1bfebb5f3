/** The pages of boards. */
@NullMarked
package vn.motcua.board.web;

import org.jspecify.annotations.NullMarked;
