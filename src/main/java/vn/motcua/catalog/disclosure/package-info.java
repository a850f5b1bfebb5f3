/**
 * Disclosure of procedures (công khai, niêm yết): the places of each agency, what is posted there,
 * and whether it is what holds.
 */
@NamedInterface("disclosure")
@NullMarked
package vn.motcua.catalog.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
