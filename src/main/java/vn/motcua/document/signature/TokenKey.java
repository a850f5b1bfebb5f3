package vn.motcua.document.signature;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.RefusalException;

/**
 * A key of the Java platform's own kind: of a file, or of a token whose provider alone can use it.
 *
 * @param provider null takes any that can
 */
record TokenKey(
        String name, PrivateKey key, List<X509Certificate> chain, @Nullable Provider provider)
        implements SigningKey {

    TokenKey {
        chain = List.copyOf(chain);
    }

    @Override
    public byte[] sign(byte[] data) {
        String algorithm =
                switch (chain.getFirst().getPublicKey().getAlgorithm()) {
                    case "EC", "ECDSA" -> "SHA256withECDSA";
                    default -> "SHA256withRSA";
                };
        try {
            Signature signature =
                    provider == null
                            ? Signature.getInstance(algorithm)
                            : Signature.getInstance(algorithm, provider);
            signature.initSign(key);
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException unusable) {
            throw new RefusalException(new SignatureRefusal.KeyUnusable(name));
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "TokenKey[" + name + "]";
    }
}
