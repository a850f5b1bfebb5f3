/**
 * Reads a plan out of its document: pure, and nothing is repaired. What looks wrong is said by line
 * and left to a person.
 */
@NullMarked
package vn.motcua.plan.reading;

import org.jspecify.annotations.NullMarked;
