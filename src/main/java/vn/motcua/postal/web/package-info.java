/** The pages of this module. */
@NullMarked
package vn.motcua.postal.web;

import org.jspecify.annotations.NullMarked;
