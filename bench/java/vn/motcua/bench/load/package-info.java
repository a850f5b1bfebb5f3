/** People before the pages of a running program, played over HTTP by another process. */
@NullMarked
package vn.motcua.bench.load;

import org.jspecify.annotations.NullMarked;
