/** Reads the dated rows of the law folder, which lies on the class path as YAML. */
@NullMarked
package vn.motcua.kernel.law;

import org.jspecify.annotations.NullMarked;
