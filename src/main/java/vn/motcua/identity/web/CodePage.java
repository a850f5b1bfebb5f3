package vn.motcua.identity.web;

import vn.motcua.shell.FormView;

/** The form that asks for a code of the second factor. */
public record CodePage(FormView form) {}
