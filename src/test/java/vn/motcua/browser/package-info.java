/** What people see, tested in a real browser against the whole running program. */
@NullMarked
package vn.motcua.browser;

import org.jspecify.annotations.NullMarked;
