package vn.motcua.document.signature;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A key that signs, wherever it lies: a file, a token, or a service far away. It never gives the
 * private key away.
 */
public interface SigningKey {

    /** By which configuration and assignments call it. */
    String name();

    /** The certificate first, then who issued it, as far as is known. */
    List<X509Certificate> chain();

    /**
     * The signature over data by SHA-256 with the certificate's algorithm.
     *
     * @throws vn.motcua.kernel.RefusalException with {@link SignatureRefusal.KeyUnusable}
     */
    byte[] sign(byte[] data);
}
