package vn.motcua.postal.wire;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;

/**
 * A postal operator that ships in the program, for demos and tests: it speaks MyVNPost's protocol,
 * signed and checked alike, only that its wire is a call. What it remembers is gone with the
 * program.
 */
@Component
@ConditionalOnProperty(name = "motcua.postal.sandbox", havingValue = "true")
public final class PostSandbox implements Wire {

    public static final String PATH = "/sandbox/post";
    static final String FROM = "sandbox";
    private static final String CREATED = "1";
    private static final String CANCELLED = "9";
    private static final String CARRIED = "10";
    private static final String UNHEARD = "77";
    private static final Duration BEFORE = Duration.ofMinutes(30);

    private final KeyPair ours = pair();
    private final KeyPair other = pair();
    private final OperatorSettings.Myvnpost settings =
            new OperatorSettings.Myvnpost(
                    "sandbox:post",
                    "motcua",
                    secret(),
                    "MOTCUA01",
                    "",
                    "HCC",
                    Base64.getEncoder().encodeToString(ours.getPublic().getEncoded()));
    private final String token = secret();
    private final Map<String, PostSandboxItem> items = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger(100_000_000);
    private final AtomicBoolean dead = new AtomicBoolean();
    private final ObjectProvider<HookLine> line;
    private final BusinessClock clock;

    PostSandbox(ObjectProvider<HookLine> line, BusinessClock clock) {
        this.line = line;
        this.clock = clock;
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("RSA");
            pairs.initialize(2048);
            return pairs.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String secret() {
        byte[] secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    OperatorSettings.Myvnpost settings() {
        return settings;
    }

    /** What was ordered, the newest first. */
    public List<PostSandboxItem> all() {
        return items.values().stream()
                .sorted(Comparator.comparing(PostSandboxItem::number).reversed())
                .toList();
    }

    public Optional<PostSandboxItem> find(String number) {
        return Optional.ofNullable(items.get(number));
    }

    /** Whether it answers no call. */
    public boolean isDead() {
        return dead.get();
    }

    public void die(boolean now) {
        dead.set(now);
    }

    @Override
    public Answer send(String address, @Nullable String json, Map<String, String> headers)
            throws OperatorException {
        if (isDead()) {
            throw new OperatorException("The sandbox is dead");
        }
        return new PostSandboxDesk(this, settings, token, clock.instant())
                .answer(address.substring(settings.url().length()), json, headers);
    }

    Optional<PostSandboxItem> byReference(String reference) {
        return items.values().stream().filter(one -> one.reference().equals(reference)).findFirst();
    }

    /** Its number. */
    String begin(String reference, String content, Instant now) {
        String number = "EB" + numbers.incrementAndGet() + "VN";
        items.put(
                number,
                new PostSandboxItem(
                        number,
                        reference,
                        content,
                        List.of(new PostSandboxItem.Word(CREATED, now)),
                        List.of()));
        return number;
    }

    /** False where the post has it already, or there is none. */
    boolean cancel(String number, Instant now) {
        PostSandboxItem item = items.get(number);
        if (item == null || !item.code().equals(CREATED)) {
            return false;
        }
        items.put(number, item.saying(new PostSandboxItem.Word(CANCELLED, now), false));
        return true;
    }

    /** Something happens to an order; the sandbox says so as its mood has it. */
    public void say(String number, String code, PostSandboxMood mood) {
        PostSandboxItem item = items.get(number);
        if (item == null) {
            return;
        }
        Instant now = clock.instant();
        PostSandboxItem.Word word = new PostSandboxItem.Word(code, now);
        if (mood != PostSandboxMood.WRONG_ITEM && mood != PostSandboxMood.WRONG_WORD) {
            items.put(number, item.saying(word, mood == PostSandboxMood.LATE));
        }
        switch (mood) {
            case NOW -> tell(number, word, ours);
            case LATE -> {
                // Said when somebody lets it go.
            }
            case TWICE -> {
                tell(number, word, ours);
                tell(number, word, ours);
            }
            case OUT_OF_ORDER -> {
                tell(number, word, ours);
                tell(number, new PostSandboxItem.Word(CARRIED, now.minus(BEFORE)), ours);
            }
            case WRONG_SIGNED -> tell(number, word, other);
            case WRONG_ITEM -> tell("EB000000000VN", word, ours);
            case WRONG_WORD -> tell(number, new PostSandboxItem.Word(UNHEARD, now), ours);
        }
    }

    /** Lets go what was kept. */
    public void release(String number) {
        PostSandboxItem item = items.get(number);
        if (item != null) {
            items.put(number, item.released());
            item.held().forEach(word -> tell(number, word, ours));
        }
    }

    private void tell(String number, PostSandboxItem.Word word, KeyPair by) {
        HookLine to = line.getIfAvailable();
        if (to != null) {
            to.myvnpost(body(number, word.code(), PostalMoments.write(word.at()), by), FROM);
        }
    }

    /** A web-hook as it goes over the wire. */
    public String hook(String number, String code, Instant at) {
        return body(number, code, PostalMoments.write(at), ours);
    }

    private static String body(String number, String code, String at, KeyPair by) {
        return """
        {"data":[{"itemCode":"%s","status":%s}],"sendDate":"%s","signature":"%s"}\
        """
                .formatted(
                        number, code, at, MyvnpostSigning.sign(by.getPrivate(), at, number, code));
    }
}
