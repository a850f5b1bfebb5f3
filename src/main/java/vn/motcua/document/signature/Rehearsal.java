package vn.motcua.document.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.database.DataFolder;
import vn.motcua.kernel.VietnameseText;

/**
 * Keys that prove nothing, for demos and tests: their issuer is the program itself, and says so in
 * its name. They lie in the data folder; nothing is there unless {@code motcua.signature.rehearsal}
 * is set.
 */
@Component
public final class Rehearsal implements KeySource {

    private static final String ENDING = ".p12";
    private static final char[] OPEN = "rehearsal".toCharArray();
    private static final String ISSUER = "issuer";

    private final Path folder;
    private final boolean on;

    Rehearsal(DataFolder data, SignatureSettings settings) {
        this.folder = data.resolve("secrets").resolve("rehearsal-keys");
        this.on = settings.rehearsal();
    }

    public boolean isOn() {
        return on;
    }

    /** The name of a key for somebody, made where there is none yet. */
    public synchronized String key(String holder, String organisation) {
        if (!on) {
            throw new IllegalStateException("motcua.signature.rehearsal is not set");
        }
        String name = "thu-" + VietnameseText.fold(holder).replaceAll("[^a-z0-9]+", "-");
        if (!Files.exists(file(name))) {
            write(name, issuer().issue(holder, organisation));
        }
        return name;
    }

    /** The issuer, who is trusted as long as rehearsing is on. */
    Collection<X509Certificate> anchors() {
        return on && Files.exists(file(ISSUER))
                ? List.of(read(ISSUER).chain().getFirst())
                : List.of();
    }

    @Override
    public Collection<String> names() {
        if (!on || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(name -> !name.equals(ISSUER))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<SigningKey> find(String name) {
        return names().contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    private RehearsalIssuer issuer() {
        if (!Files.exists(file(ISSUER))) {
            write(ISSUER, RehearsalIssuer.fresh());
        }
        TokenKey key = read(ISSUER);
        return new RehearsalIssuer(key.key(), key.chain().getFirst());
    }

    private void write(String name, TokenKey key) {
        try {
            Files.createDirectories(folder);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, OPEN);
            store.setKeyEntry(name, key.key(), OPEN, key.chain().toArray(new X509Certificate[0]));
            Path draft = Files.createTempFile(folder, "key", ".tmp");
            try (OutputStream out = Files.newOutputStream(draft)) {
                store.store(out, OPEN);
            }
            Files.move(draft, file(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private TokenKey read(String name) {
        try (InputStream in = Files.newInputStream(file(name))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, OPEN);
            return new TokenKey(
                    name,
                    (PrivateKey) store.getKey(name, OPEN),
                    Arrays.stream(store.getCertificateChain(name))
                            .map(X509Certificate.class::cast)
                            .toList(),
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }
}
