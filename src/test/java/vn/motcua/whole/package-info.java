/** The program as a whole. */
@NullMarked
package vn.motcua.whole;

import org.jspecify.annotations.NullMarked;
