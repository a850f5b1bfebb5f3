/**
 * Internal procedures (thủ tục hành chính nội bộ): what agencies ask of each other and of their own
 * parts. A register of its own beside the catalogue, with frozen inventories, and how far each
 * procedure has come.
 */
@NamedInterface("internal")
@NullMarked
package vn.motcua.catalog.internal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
