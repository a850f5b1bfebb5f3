package vn.motcua.architecture.bad.measure.verify;

import vn.motcua.measure.Counted;

/** Counts again with a class of what it is to check. */
public record BorrowedCount(Counted counted, long n) {}
