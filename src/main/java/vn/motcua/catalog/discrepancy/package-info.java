/**
 * Discrepancies: what the local catalogue, the national database and the publication decisions say
 * differently of a procedure, the tickets that are opened of it, and the letters that recommend a
 * cure.
 */
@NamedInterface("discrepancy")
@NullMarked
package vn.motcua.catalog.discrepancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
