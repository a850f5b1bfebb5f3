package vn.motcua.kernel;

import java.util.List;

/** Carries one or more refusals out of a command; the transaction around it leaves no row. */
public final class RefusalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    public RefusalException(List<? extends Refusal> refusals) {
        super(String.join(", ", refusals.stream().map(Refusal::code).toList()));
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("A refusal exception needs a refusal");
        }
        this.refusals = List.copyOf(refusals);
    }

    public RefusalException(Refusal refusal) {
        this(List.of(refusal));
    }

    /** All that is wrong, at least one. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** The one that decides the status of the answer. */
    public Refusal first() {
        return refusals.getFirst();
    }
}
