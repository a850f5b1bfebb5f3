/**
 * What a share will come to at the end of its period (dự báo): value, interval, method, and how far
 * the same method was off before.
 */
@NullMarked
package vn.motcua.measure.forecast;

import org.jspecify.annotations.NullMarked;
