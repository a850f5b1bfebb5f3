package vn.motcua.document.signature;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.RefusalException;

/** All keys that the server may sign with, wherever they lie. */
@Component
public final class Keys {

    private final List<KeySource> sources;

    Keys(List<KeySource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** In the order of their names. */
    public List<String> names() {
        return sources.stream()
                .map(KeySource::names)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * @throws RefusalException with {@link SignatureRefusal.KeyUnusable}
     */
    public SigningKey require(String name) {
        return sources.stream()
                .map(source -> source.find(name))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new RefusalException(new SignatureRefusal.KeyUnusable(name)));
    }

    /** Whether a certificate, by its SHA-256, belongs to a key that the server holds now. */
    public boolean isOurs(String fingerprint) {
        return names().stream()
                .map(this::certificate)
                .flatMap(Optional::stream)
                .anyMatch(certificate -> certificate.fingerprint().equals(fingerprint));
    }

    /** What its certificate says; empty where the key cannot be used now. */
    public Optional<KeyCertificate> certificate(String name) {
        try {
            return Optional.of(KeyCertificate.of(require(name).chain().getFirst()));
        } catch (RefusalException unusable) {
            return Optional.empty();
        }
    }
}
