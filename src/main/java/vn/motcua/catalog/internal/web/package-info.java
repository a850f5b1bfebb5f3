/** The pages of internal procedures. */
@NullMarked
package vn.motcua.catalog.internal.web;

import org.jspecify.annotations.NullMarked;
