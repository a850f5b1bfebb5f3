/** Statutory reports as officers prepare, sign and read them. */
@NullMarked
package vn.motcua.report.web;

import org.jspecify.annotations.NullMarked;
