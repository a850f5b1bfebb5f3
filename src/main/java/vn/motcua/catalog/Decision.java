package vn.motcua.catalog;

import java.time.LocalDate;

/** The decision that published a procedure (quyết định công bố). */
public record Decision(String number, LocalDate date) {}
