/** The pages of this module. */
@NullMarked
package vn.motcua.supervision.web;

import org.jspecify.annotations.NullMarked;
