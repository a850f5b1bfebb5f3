/** When alerts are raised. */
@NullMarked
package vn.motcua.measure.alert;

import org.jspecify.annotations.NullMarked;
