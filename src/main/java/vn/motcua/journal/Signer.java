package vn.motcua.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.database.DataFolder;

/**
 * The installation's own key (Ed25519), kept in the data folder. A signature names its public key,
 * so that it can be checked wherever it is read: {@code ed25519:<public key>:<signature>}, base64.
 */
@Component
public class Signer {

    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey key;
    private final String publicKey;

    Signer(DataFolder folder) {
        try {
            Path file = folder.resolve("secrets").resolve("signing-key");
            if (!Files.exists(file)) {
                make(file);
            }
            List<String> lines = Files.readAllLines(file);
            this.publicKey = lines.get(0);
            this.key =
                    KeyFactory.getInstance(ALGORITHM)
                            .generatePrivate(
                                    new PKCS8EncodedKeySpec(
                                            Base64.getDecoder().decode(lines.get(1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Files.createDirectories(file.getParent());
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Base64.Encoder base64 = Base64.getEncoder();
        Files.write(
                file,
                List.of(
                        base64.encodeToString(pair.getPublic().getEncoded()),
                        base64.encodeToString(pair.getPrivate().getEncoded())));
    }

    public String sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return "ed25519:"
                    + publicKey
                    + ":"
                    + Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a signature is over this text, by the key it names. */
    public static boolean verifies(String signed, String text) {
        String[] parts = signed.split(":", -1);
        if (parts.length != 3 || !parts[0].equals("ed25519")) {
            return false;
        }
        try {
            Base64.Decoder base64 = Base64.getDecoder();
            PublicKey key =
                    KeyFactory.getInstance(ALGORITHM)
                            .generatePublic(new X509EncodedKeySpec(base64.decode(parts[1])));
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(base64.decode(parts[2]));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return false;
        }
    }
}
