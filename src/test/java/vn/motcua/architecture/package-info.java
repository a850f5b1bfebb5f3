/** The rules of the house, as tests that prove they bite. */
@NullMarked
package vn.motcua.architecture;

import org.jspecify.annotations.NullMarked;
