/** Scores as officers read them. */
@NullMarked
package vn.motcua.score.web;

import org.jspecify.annotations.NullMarked;
