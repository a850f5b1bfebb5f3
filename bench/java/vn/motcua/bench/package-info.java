/** Measures the program as people use it: see bench/run and docs/performance.md. */
@NullMarked
package vn.motcua.bench;

import org.jspecify.annotations.NullMarked;
