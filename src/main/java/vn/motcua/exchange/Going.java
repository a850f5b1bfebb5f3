package vn.motcua.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dossier on its way in one round: what was delivered of it, and what stopped it. */
final class Going {

    /** A message that the portal took. */
    record Delivered(Message message, String sent, String answer) {}

    final Due due;
    final Facts facts;
    final List<Delivered> delivered = new ArrayList<>();
    boolean known;
    boolean unsure;
    @Nullable Integer sentCode;
    @Nullable Integer portalCode;
    @Nullable Failure failure;
    boolean cutOff;
    boolean pushed;

    /** Of the message whose turn it is. */
    Map<String, Object> step = Map.of();

    @Nullable Map<String, Object> dossier;
    int code;

    Going(Due due, Facts facts) {
        this.due = due;
        this.facts = facts;
        this.known = due.known();
        this.unsure = due.unsure();
        this.sentCode = due.sentCode();
    }

    /** The message whose turn it is; null when all went or something stopped it. */
    @Nullable Message next() {
        return failure != null || cutOff || delivered.size() == due.messages().size()
                ? null
                : due.messages().get(delivered.size());
    }

    void fail(Failure why) {
        failure = why;
    }

    void took(Message message) {
        delivered.add(new Delivered(message, Wording.masked(dossier, step), "0"));
        sentCode = code;
        unsure = false;
    }
}
