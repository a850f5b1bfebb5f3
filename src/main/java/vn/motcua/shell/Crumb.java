package vn.motcua.shell;

/** One place on the way from the front page to here. */
public record Crumb(String text, String path) {}
