/** The pages of this module. */
@NullMarked
package vn.motcua.home.web;

import org.jspecify.annotations.NullMarked;
