package vn.motcua.measure;

import java.time.LocalDate;

/**
 * One place in the table of movements.
 *
 * @param day on which it happened, in Vietnam
 * @param known the day on which it became known
 */
record Delta(LocalDate day, LocalDate known, Dimensions by, Counted counted) {}
