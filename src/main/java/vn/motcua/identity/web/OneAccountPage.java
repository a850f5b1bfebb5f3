package vn.motcua.identity.web;

import vn.motcua.shell.FormView;

/** What can be done with one account. */
public record OneAccountPage(AccountsPage.Row row, FormView form) {}
