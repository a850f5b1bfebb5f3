/** Pages of discrepancies: what differs, the tickets, the letters, the sheets of the catalogue. */
@NullMarked
package vn.motcua.catalog.discrepancy.web;

import org.jspecify.annotations.NullMarked;
