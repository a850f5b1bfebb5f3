/** Packages of procedures as the control office sees them. */
@NullMarked
package vn.motcua.catalog.load.web;

import org.jspecify.annotations.NullMarked;
