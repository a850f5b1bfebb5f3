package vn.motcua.shell;

/** A name and what is so called: one row of a list of facts. */
public record Fact(String name, String value) {}
