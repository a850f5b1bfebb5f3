package vn.motcua.catalog.national;

import org.jspecify.annotations.Nullable;

/**
 * A value read from run-together text.
 *
 * @param doubt why it has to be looked at; absent where it is sure
 * @param text the original characters that it was read from
 */
public record Recovered<T>(T value, @Nullable Doubt doubt, String text) {

    public static <T> Recovered<T> sure(T value, String text) {
        return new Recovered<>(value, null, text);
    }

    public static <T> Recovered<T> unsure(T value, Doubt doubt, String text) {
        return new Recovered<>(value, doubt, text);
    }

    public Confidence confidence() {
        return doubt == null ? Confidence.HIGH : Confidence.LOW;
    }

    /** The same with a doubt, unless it has one already. */
    Recovered<T> doubted(Doubt why) {
        return doubt == null ? unsure(value, why, text) : this;
    }
}
