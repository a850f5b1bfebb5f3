package vn.motcua.catalog.eligibility;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.VietnameseText;

/**
 * Which procedures of a campaign are looked for.
 *
 * @param text words of the code or the name, with or without diacritics
 * @param field name of a field; empty for all
 */
public record ReviewFilter(String text, String field, State state) {

    /** How they stand. */
    public enum State {
        UNREVIEWED,
        FULL,
        PART,
        NO,
        /** Decided otherwise than the catalogue offers. */
        DIFFERS,
        ALL
    }

    boolean matches(ReviewItem item) {
        String folded = VietnameseText.fold(text);
        return (folded.isEmpty()
                        || VietnameseText.fold(item.code() + " " + item.name()).contains(folded))
                && (field.isEmpty() || field.equals(item.field()))
                && stands(item.decision(), item);
    }

    private boolean stands(@Nullable EligibilityDecision decision, ReviewItem item) {
        return switch (state) {
            case ALL -> true;
            case UNREVIEWED -> decision == null;
            case FULL -> decision != null && decision.answer() == Answer.FULL;
            case PART -> decision != null && decision.answer() == Answer.PART;
            case NO -> decision != null && decision.answer() == Answer.NO;
            case DIFFERS -> item.differs();
        };
    }
}
