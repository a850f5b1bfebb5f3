/** The pages of this module. */
@NullMarked
package vn.motcua.offsystem.web;

import org.jspecify.annotations.NullMarked;
