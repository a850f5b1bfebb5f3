/**
 * Closing of periods (chốt số liệu kỳ): what figures said of a month, a quarter or a year when it
 * was closed, kept for good; later corrections are shown beside it.
 */
@NamedInterface("closing")
@NullMarked
package vn.motcua.measure.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
