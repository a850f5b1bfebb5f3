package vn.motcua.identity.web;

import vn.motcua.shell.FormView;

/** Changes one's own password; {@code must} when a given one has to be replaced first. */
public record PasswordPage(FormView form, boolean must) {}
