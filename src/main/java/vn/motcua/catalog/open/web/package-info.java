/** The doors of the open catalogue. */
@NullMarked
package vn.motcua.catalog.open.web;

import org.jspecify.annotations.NullMarked;
