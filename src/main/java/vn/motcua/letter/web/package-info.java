/** The pages of this module. */
@NullMarked
package vn.motcua.letter.web;

import org.jspecify.annotations.NullMarked;
