/** How domain words cross into SQL. */
@NullMarked
package vn.motcua.kernel.sql;

import org.jspecify.annotations.NullMarked;
