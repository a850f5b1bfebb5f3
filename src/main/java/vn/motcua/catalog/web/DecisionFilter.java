package vn.motcua.catalog.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.PublicationDecision;
import vn.motcua.catalog.publication.PublicationClock;
import vn.motcua.catalog.publication.Publications;

/**
 * Which publication decisions somebody wants to see.
 *
 * @param q a part of the number; empty for any
 */
public record DecisionFilter(
        String q, PublicationDecision.@Nullable Issuer issuer, @Nullable State state) {

    /** How a decision stands. */
    public enum State {
        /** Still to be applied or to be entered. */
        OPEN,
        /** One of its limits was or is missed. */
        LATE,
        NOT_APPLIED,
        NOT_ENTERED
    }

    List<Publications.Line> of(List<Publications.Line> all) {
        return all.stream().filter(this::wants).toList();
    }

    private boolean wants(Publications.Line line) {
        PublicationDecision decision = line.decision();
        return decision.number()
                        .toLowerCase(Locale.ROOT)
                        .contains(q.strip().toLowerCase(Locale.ROOT))
                && (issuer == null || issuer == decision.issuer())
                && (state == null
                        || switch (state) {
                            case OPEN -> line.isOpen();
                            case LATE -> line.isLate();
                            case NOT_APPLIED -> !decision.isApplied();
                            case NOT_ENTERED ->
                                    line.clock(PublicationClock.Kind.ENTRY).done() == null;
                        });
    }

    public boolean isAny() {
        return !q.isBlank() || issuer != null || state != null;
    }

    /** As the address bar has it, with its question mark; empty where nothing is asked for. */
    public String query() {
        List<String> parts = new ArrayList<>();
        if (!q.isBlank()) {
            parts.add("q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
        }
        if (issuer != null) {
            parts.add("issuer=" + issuer);
        }
        if (state != null) {
            parts.add("state=" + state);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
