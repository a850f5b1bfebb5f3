/** The pages of this module. */
@NullMarked
package vn.motcua.archive.web;

import org.jspecify.annotations.NullMarked;
