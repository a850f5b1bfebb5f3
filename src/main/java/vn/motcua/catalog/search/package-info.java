/** Finding a procedure by what people say. */
@NullMarked
package vn.motcua.catalog.search;

import org.jspecify.annotations.NullMarked;
