package vn.motcua.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Sessions whose last access is written at most once a minute, so that reading a page does not
 * write a row; and that are read once for each request, where {@link SessionOfRequest} says when it
 * begins and ends.
 */
final class CalmSessions<S extends Session>
        implements FindByIndexNameSessionRepository<CalmSessions.Calm<S>> {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final FindByIndexNameSessionRepository<S> sessions;

    CalmSessions(FindByIndexNameSessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    @Override
    public Calm<S> createSession() {
        return new Calm<>(sessions.createSession());
    }

    @Override
    public void save(Calm<S> session) {
        sessions.save(session.session);
    }

    @Override
    public @Nullable Calm<S> findById(String id) {
        return SessionOfRequest.found(id, () -> read(id));
    }

    private @Nullable Calm<S> read(String id) {
        S found = sessions.findById(id);
        return found == null ? null : new Calm<>(found);
    }

    @Override
    public void deleteById(String id) {
        SessionOfRequest.forget();
        sessions.deleteById(id);
    }

    @Override
    public Map<String, Calm<S>> findByIndexNameAndIndexValue(String name, String value) {
        Map<String, Calm<S>> calm = new HashMap<>();
        sessions.findByIndexNameAndIndexValue(name, value)
                .forEach((id, session) -> calm.put(id, new Calm<>(session)));
        return calm;
    }

    /** A session that hears of an access only when the last one is a minute past. */
    static final class Calm<S extends Session> implements Session {

        private final S session;

        Calm(S session) {
            this.session = session;
        }

        @Override
        public void setLastAccessedTime(Instant moment) {
            if (!moment.isBefore(session.getLastAccessedTime().plus(PERIOD))) {
                session.setLastAccessedTime(moment);
            }
        }

        @Override
        public String getId() {
            return session.getId();
        }

        @Override
        public String changeSessionId() {
            return session.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return session.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return session.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            session.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            session.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return session.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return session.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            session.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return session.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return session.isExpired();
        }
    }
}
