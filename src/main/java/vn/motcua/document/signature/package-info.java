/**
 * Electronic signatures in PDF files (chữ ký số): who signed, whether it still holds, and signing
 * with keys that the server holds. Knows files, keys and certificates, but neither staff nor
 * dossiers; who may sign with which key is said by {@code signing}. Nothing here asks the network
 * unless it is configured to.
 */
@NamedInterface("signature")
@NullMarked
package vn.motcua.document.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
