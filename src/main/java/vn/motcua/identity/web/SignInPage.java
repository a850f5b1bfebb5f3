package vn.motcua.identity.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.identity.SampleAccounts;
import vn.motcua.shell.FormView;

/**
 * The form of name and password.
 *
 * @param next where it leads afterwards, or blank
 * @param samples accounts that anybody may try; null where there are none
 */
public record SignInPage(
        FormView form, String next, boolean signedOut, @Nullable SampleAccounts samples) {}
