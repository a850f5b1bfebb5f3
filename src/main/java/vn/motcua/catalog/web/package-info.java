/** The catalog as everybody may read it. */
@NullMarked
package vn.motcua.catalog.web;

import org.jspecify.annotations.NullMarked;
