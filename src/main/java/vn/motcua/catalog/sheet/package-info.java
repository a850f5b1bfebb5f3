/** Tables as files of office programs (XLSX), written and read. */
@NamedInterface("sheet")
@NullMarked
package vn.motcua.catalog.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
