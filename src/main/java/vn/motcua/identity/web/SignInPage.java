package vn.motcua.identity.web;

import vn.motcua.shell.FormView;

/** The form of name and password; {@code next} is where it leads afterwards, or blank. */
public record SignInPage(FormView form, String next, boolean signedOut) {}
