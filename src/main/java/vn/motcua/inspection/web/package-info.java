/** The pages of this module. */
@NullMarked
package vn.motcua.inspection.web;

import org.jspecify.annotations.NullMarked;
