package vn.motcua.identity.web;

import vn.motcua.shell.FormView;

/** The one form that makes the first administrator. */
public record FirstRunPage(FormView form) {}
