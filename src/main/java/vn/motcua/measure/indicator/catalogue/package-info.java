/** Sources of the indicators on the catalogue: publication, internal procedures, disclosure. */
@NullMarked
package vn.motcua.measure.indicator.catalogue;

import org.jspecify.annotations.NullMarked;
