package vn.motcua.catalog;

import java.time.LocalDate;

/**
 * That a decision abolished a procedure.
 *
 * @param from the first day on which no dossier of it is received
 * @param decision number of the decision
 * @param replacedBy the code of what took its place; blank where nothing did
 */
public record Abolition(String code, LocalDate from, String decision, String replacedBy) {}
