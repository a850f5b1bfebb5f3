/**
 * The same round trip of a dossier for several programs on one server: workflow engines, the floor
 * of hand-written statements, and Một Cửa. Needs nothing of the product, so that each contender
 * runs in a process with its own libraries.
 */
@NullMarked
package vn.motcua.bench.contest;

import org.jspecify.annotations.NullMarked;
