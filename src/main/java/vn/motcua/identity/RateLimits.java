package vn.motcua.identity;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.journal.Actor;
import vn.motcua.journal.SecurityLog;
import vn.motcua.kernel.RefusalException;

/** So many tries a minute from one network address, counted on this node. */
@Component
public class RateLimits {

    private static final int MOST_REMEMBERED = 20_000;

    private final IdentityProperties properties;
    private final SecurityLog security;

    /** Those who have not asked for longest are forgotten first. */
    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(256, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > MOST_REMEMBERED;
                }
            };

    RateLimits(IdentityProperties properties, SecurityLog security) {
        this.properties = properties;
        this.security = security;
    }

    /**
     * One public look-up from the address of the current request; refuses with {@link
     * IdentityRefusal.TooManyTries}. {@code what} names the kind of look-up, each counted apart.
     */
    public void requireLookup(String what) {
        require(what, ClientAddress.current(), properties.lookups());
    }

    /** One list of suggestions, which a page asks for at every few letters. */
    public void requireSuggestion(String what) {
        require(what, ClientAddress.current(), properties.suggestions());
    }

    void requireTry(String what, String address) {
        require(what, address, properties.tries());
    }

    private void require(String what, String address, int aMinute) {
        Bucket bucket = bucket(what + "|" + address, aMinute);
        long left = bucket.getAvailableTokens();
        if (bucket.tryConsume(1)) {
            if (left == 1) {
                // Once when the limit is reached, not for each knock after it.
                security.refused(new Actor(Actor.Kind.CITIZEN, null), "rate-limit", what, address);
            }
            return;
        }
        throw new RefusalException(new IdentityRefusal.TooManyTries());
    }

    private Bucket bucket(String key, int aMinute) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    key,
                    k ->
                            Bucket.builder()
                                    .addLimit(limit ->
                                            limit.capacity(aMinute)
                                                    .refillGreedy(aMinute, Duration.ofMinutes(1)))
                                    .build());
        }
    }
}
