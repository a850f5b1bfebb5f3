package vn.motcua.shell;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.TextKey;

/** Every sentence of the program in both languages, from {@code messages/*.properties}. */
@Component
public class Texts {

    private static final Logger log = LoggerFactory.getLogger(Texts.class);

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence under {@code key}; dates, money and lists among the arguments read well. */
    public String text(Locale locale, String key, Object... args) {
        try {
            return messages.getMessage(key, readable(locale, args), locale);
        } catch (NoSuchMessageException e) {
            // Visible on the page and to the browser tests, yet no reason to fail a citizen.
            log.warn("No text for key {}", key);
            return "⟦" + key + "⟧";
        }
    }

    /** The sentence of a refusal. */
    public String text(Locale locale, Refusal refusal) {
        return text(locale, "refusal." + refusal.code(), refusal.arguments().toArray());
    }

    private Object[] readable(Locale locale, Object[] args) {
        return Arrays.stream(args).map(arg -> Readable.of(locale, named(locale, arg))).toArray();
    }

    /** What has a name in the message files, by that name; one, or several. */
    private Object named(Locale locale, Object arg) {
        return switch (arg) {
            case TextKey(String key) -> text(locale, key);
            case Collection<?> many -> many.stream().map(one -> named(locale, one)).toList();
            case null, default -> arg;
        };
    }
}
