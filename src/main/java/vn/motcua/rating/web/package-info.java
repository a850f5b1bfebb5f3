/** The pages of this module. */
@NullMarked
package vn.motcua.rating.web;

import org.jspecify.annotations.NullMarked;
