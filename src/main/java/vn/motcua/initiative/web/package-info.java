/** The pages of this module. */
@NullMarked
package vn.motcua.initiative.web;

import org.jspecify.annotations.NullMarked;
