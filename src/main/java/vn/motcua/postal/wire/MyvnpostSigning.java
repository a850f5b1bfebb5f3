package vn.motcua.postal.wire;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * RSA-SHA256 over what MyVNPost signs of a web-hook: its moment, and number and word of one item.
 */
final class MyvnpostSigning {

    private static final String ALGORITHM = "SHA256withRSA";
    private static final String PREFIX = "MYVNP";

    private MyvnpostSigning() {}

    static PublicKey key(String text) {
        String base64 = text.replaceAll("-----[^-]*-----", "").replaceAll("\\s", "");
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("motcua.postal.myvnpost.public-key is no RSA key", e);
        }
    }

    private static byte[] signed(String sendDate, String item, String status) {
        return (PREFIX + sendDate + item + status).getBytes(StandardCharsets.UTF_8);
    }

    static boolean isSigned(
            PublicKey key, String sendDate, String item, String status, String signature) {
        try {
            Signature verify = Signature.getInstance(ALGORITHM);
            verify.initVerify(key);
            verify.update(signed(sendDate, item, status));
            return verify.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    static String sign(PrivateKey key, String sendDate, String item, String status) {
        try {
            Signature sign = Signature.getInstance(ALGORITHM);
            sign.initSign(key);
            sign.update(signed(sendDate, item, status));
            return Base64.getEncoder().encodeToString(sign.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
