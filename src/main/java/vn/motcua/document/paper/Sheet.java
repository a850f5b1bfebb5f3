package vn.motcua.document.paper;

import org.jspecify.annotations.Nullable;

/**
 * The sheet a form is written on.
 *
 * @param number the form's number in its law (mẫu số)
 * @param style the style sheet for the size of the paper
 * @param qr the QR code as a data address; null on forms without one
 */
public record Sheet(String title, String number, String style, @Nullable String qr) {}
