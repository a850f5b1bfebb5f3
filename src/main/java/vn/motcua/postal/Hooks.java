package vn.motcua.postal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.RateLimits;
import vn.motcua.journal.Actor;
import vn.motcua.journal.SecurityLog;
import vn.motcua.kernel.RefusalException;
import vn.motcua.postal.wire.Hook;
import vn.motcua.postal.wire.HookLine;
import vn.motcua.postal.wire.Myvnpost;
import vn.motcua.postal.wire.Operators;
import vn.motcua.postal.wire.Told;

/**
 * What the operator says unasked. Nothing is looked at before the signature; what is not signed, or
 * is dated ahead of time, is noted in the security log and moves nothing. The same again is
 * answered again and counts once.
 */
@Component
public class Hooks implements HookLine {

    private static final Logger LOG = LoggerFactory.getLogger(Hooks.class);
    private static final String FORGED = "postal-forged";
    private static final int OK = 200;
    private static final int BAD = 400;
    private static final int UNSIGNED = 401;
    private static final int FAILED = 500;

    private final Operators operators;
    private final Telling telling;
    private final Calls calls;
    private final PostalParameters parameters;
    private final SecurityLog security;
    private final RateLimits limits;
    private final BusinessClock clock;
    private final JsonMapper json = JsonMapper.shared();

    Hooks(
            Operators operators,
            Telling telling,
            Calls calls,
            PostalParameters parameters,
            SecurityLog security,
            RateLimits limits,
            BusinessClock clock) {
        this.operators = operators;
        this.telling = telling;
        this.calls = calls;
        this.parameters = parameters;
        this.security = security;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @throws RefusalException where no such operator is set up
     */
    @Override
    public Answer myvnpost(String body, String from) {
        Myvnpost operator =
                operators
                        .myvnpost()
                        .orElseThrow(() -> new RefusalException(new PostalRefusal.NoOperator()));
        Hook hook = Hook.read(body).orElse(null);
        if (hook == null) {
            return unsigned("UNREADABLE", from, new Answer(BAD, said(false, "Unreadable")));
        }
        if (!operator.isSigned(hook)) {
            return unsigned("FORGED", from, new Answer(UNSIGNED, said(false, "Invalid signature")));
        }
        Instant saidAt = hook.saidAt().orElse(null);
        LocalDate today = clock.today();
        if (saidAt == null || saidAt.isAfter(clock.instant().plus(parameters.skew(today)))) {
            security.refused(
                    new Actor(Actor.Kind.INTEGRATOR, null), "postal-time", Myvnpost.ID, from);
            return answer(BAD, "MISDATED", "Invalid sendDate");
        }
        try {
            Telling.Verdict verdict =
                    telling.take(Myvnpost.ID, new Told(hook.item(), hook.status(), saidAt), false);
            return switch (verdict) {
                case MOVED, KEPT, KNOWN, UNREAD -> answer(OK, verdict.name(), "OK");
                case NO_ORDER -> answer(BAD, verdict.name(), "Unknown itemCode");
            };
        } catch (RuntimeException broken) {
            // It is sent again, so nothing is lost.
            LOG.error("A web-hook could not be taken", broken);
            return new Answer(FAILED, said(false, "Error"));
        }
    }

    private Answer answer(int status, String verdict, String message) {
        calls.note(true, "hook", verdict);
        return new Answer(status, said(status == OK, message));
    }

    private String said(boolean success, String message) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("success", success);
        said.put("message", message);
        return json.writeValueAsString(said);
    }

    /** Noted so often a minute only: anybody may knock here. */
    private Answer unsigned(String verdict, String from, Answer answer) {
        try {
            limits.requireLookup(FORGED);
            security.refused(
                    new Actor(Actor.Kind.INTEGRATOR, null),
                    FORGED,
                    Myvnpost.ID + " " + verdict,
                    from);
            calls.note(true, "hook", verdict);
        } catch (RefusalException tooMany) {
            // That the limit was reached is a row of its own.
            LOG.debug("Forged web-hooks go on", tooMany);
        }
        return answer;
    }
}
