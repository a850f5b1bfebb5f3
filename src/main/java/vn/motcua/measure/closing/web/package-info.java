/** Closed periods as officers close and read them. */
@NullMarked
package vn.motcua.measure.closing.web;

import org.jspecify.annotations.NullMarked;
