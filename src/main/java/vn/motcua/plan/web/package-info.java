/** The pages of this module. */
@NullMarked
package vn.motcua.plan.web;

import org.jspecify.annotations.NullMarked;
