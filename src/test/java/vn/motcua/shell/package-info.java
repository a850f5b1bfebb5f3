@NullMarked
package vn.motcua.shell;

import org.jspecify.annotations.NullMarked;
