/** Who may do what, asked of the whole program from outside. */
@NullMarked
package vn.motcua.rights;

import org.jspecify.annotations.NullMarked;
