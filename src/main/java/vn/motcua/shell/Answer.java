package vn.motcua.shell;

/** What a page controller answers with: something to read, or somewhere to go. */
public sealed interface Answer permits Page, Redirect {}
