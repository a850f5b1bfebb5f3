/**
 * Alerts (cảnh báo): a target that was crossed, or is forecast to be missed, reaches the right
 * person once.
 */
@NullMarked
package vn.motcua.measure.alert;

import org.jspecify.annotations.NullMarked;
