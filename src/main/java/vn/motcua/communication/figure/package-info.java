/** What rows VI.1, VI.2 and PL2-8 of the plan count. */
@NullMarked
package vn.motcua.communication.figure;

import org.jspecify.annotations.NullMarked;
