/**
 * Many procedures changed at once: each gets a new version from a day on, seen first and published
 * in one act or not at all.
 */
@NullMarked
package vn.motcua.catalog.bulk;

import org.jspecify.annotations.NullMarked;
