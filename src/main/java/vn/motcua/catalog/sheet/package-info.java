/** Tables as files of office programs (XLSX), written and read. */
@NullMarked
package vn.motcua.catalog.sheet;

import org.jspecify.annotations.NullMarked;
