package vn.motcua.document.signature;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of the signatures of a file at a moment. It blocks nothing; what follows from
 * it is the reader's.
 *
 * @param state whether the file could be read and is signed at all
 * @param signatures in the order in which they were made; empty unless {@link State#SIGNED}
 * @param checkedAt real time
 */
public record SignatureVerdict(
        State state, List<PdfSignature> signatures, Set<Remark> remarks, Instant checkedAt) {

    /** Whether there is anything to say of signatures. */
    public enum State {
        SIGNED,
        /** A PDF without any signature. */
        UNSIGNED,
        /** Locked with a password, so that nobody can look. */
        ENCRYPTED,
        /** Not a PDF, or one that is broken, too large or too entangled to be looked through. */
        UNREADABLE
    }

    public SignatureVerdict {
        signatures = List.copyOf(signatures);
        remarks = Set.copyOf(remarks);
        if (signatures.isEmpty() == (state == State.SIGNED)) {
            throw new IllegalArgumentException("Signed by nobody, or unsigned with signatures");
        }
    }

    static SignatureVerdict without(State state, Set<Remark> remarks, Instant checkedAt) {
        return new SignatureVerdict(state, List.of(), remarks, checkedAt);
    }

    /** The worst of its signatures; null where there is none. */
    public @Nullable Standing standing() {
        return signatures.stream().map(PdfSignature::standing).reduce(Standing::worse).orElse(null);
    }

    public boolean isSigned() {
        return state == State.SIGNED;
    }

    /** Signed, and every signature may be gone by. */
    public boolean isGood() {
        Standing worst = standing();
        return worst != null && worst.isGood();
    }

    /** A PDF like any other, of which nothing is to be said. */
    public boolean isPlain() {
        return state == State.UNSIGNED && remarks.isEmpty();
    }

    /** Whether something is forged, or signed by who had lost the right to. */
    public boolean isAlarming() {
        Standing worst = standing();
        return worst != null && worst.isAlarming();
    }

    /** The end of a message key, such as {@code signed.valid}, {@code unsigned}. */
    public String key() {
        Standing worst = standing();
        String name = state.name().toLowerCase(Locale.ROOT);
        return worst == null ? name : name + "." + worst.key();
    }

    /** The remarks, always in the same order. */
    public List<Remark> ordered() {
        return remarks.stream().sorted().toList();
    }
}
