/**
 * Sources of the indicators on dossiers: how they travel, whether late ones were excused, how
 * content people were. Dossiers are many, so figures are summed by the database and rows are read
 * page by page.
 */
@NullMarked
package vn.motcua.measure.indicator.dossiers;

import org.jspecify.annotations.NullMarked;
