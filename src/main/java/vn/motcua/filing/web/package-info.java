/** The pages of this module. */
@NullMarked
package vn.motcua.filing.web;

import org.jspecify.annotations.NullMarked;
