package vn.motcua.identity.web;

import vn.motcua.shell.FormView;

/**
 * Sets up the second factor.
 *
 * @param action where the form goes: while signing in, or for one's own account
 * @param secret to type where no picture can be read, in groups of four
 */
public record EnrolPage(
        FormView form, String action, String qrPath, int qrSize, String secret, boolean on) {

    static EnrolPage of(FormView form, String action, String secret, String address, boolean on) {
        QrCode code = QrCode.of(address);
        String groups = secret.replaceAll("(.{4})(?!$)", "$1 ");
        return new EnrolPage(form, action, code.path(), code.size(), groups, on);
    }
}
