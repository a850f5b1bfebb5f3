package vn.motcua.document.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.RefusalException;

/** Keys of PKCS#12 files and PKCS#11 tokens. Opened for each use, so that a changed file counts. */
@Component
final class ConfiguredKeys implements KeySource {

    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredKeys.class);

    private final SignatureSettings settings;

    ConfiguredKeys(SignatureSettings settings) {
        this.settings = settings;
    }

    @Override
    public Collection<String> names() {
        return settings.keys().keySet();
    }

    @Override
    public Optional<SigningKey> find(String name) {
        return Optional.ofNullable(settings.keys().get(name)).map(key -> open(name, key));
    }

    private static SigningKey open(String name, SignatureSettings.Key key) {
        try {
            Provider provider = key.library() == null ? null : token(name, key);
            return read(name, key, store(key, provider), provider);
        } catch (IOException | GeneralSecurityException | RuntimeException unusable) {
            LOG.warn("Key {} cannot be used: {}", name, unusable.toString());
            throw new RefusalException(new SignatureRefusal.KeyUnusable(name));
        }
    }

    private static KeyStore store(SignatureSettings.Key key, @Nullable Provider provider)
            throws IOException, GeneralSecurityException {
        char[] password = key.password().toCharArray();
        if (provider != null) {
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, password);
            return store;
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        if (key.file() == null) {
            throw new IOException("Neither file nor library");
        }
        try (InputStream in = Files.newInputStream(key.file())) {
            store.load(in, password);
        }
        return store;
    }

    private static SigningKey read(
            String name, SignatureSettings.Key key, KeyStore store, @Nullable Provider provider)
            throws GeneralSecurityException, IOException {
        List<String> aliases =
                Collections.list(store.aliases()).stream()
                        .filter(alias -> key.alias().isBlank() || alias.equals(key.alias()))
                        .filter(alias -> isKey(store, alias))
                        .toList();
        if (aliases.size() != 1) {
            throw new IOException("Keys found: " + aliases.size());
        }
        String alias = aliases.getFirst();
        if (!(store.getKey(alias, key.password().toCharArray()) instanceof PrivateKey secret)) {
            throw new IOException("Not a private key");
        }
        Certificate[] chain = store.getCertificateChain(alias);
        return new TokenKey(
                name,
                secret,
                Arrays.stream(chain).map(X509Certificate.class::cast).toList(),
                provider);
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static Provider token(String name, SignatureSettings.Key key) {
        Provider base = Security.getProvider("SunPKCS11");
        if (base == null) {
            throw new IllegalStateException("This Java has no PKCS#11");
        }
        return base.configure(
                "--name=motcua-"
                        + name.replaceAll("[^A-Za-z0-9]", "")
                        + "\nlibrary="
                        + key.library()
                        + "\nslotListIndex="
                        + key.slot()
                        + "\n");
    }
}
