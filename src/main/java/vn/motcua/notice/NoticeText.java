package vn.motcua.notice;

import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The words of a message, {@code notice.<template>.subject} and {@code .text}. */
@Component
public final class NoticeText {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    NoticeText() {
        messages.setBasename("messages/notice");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    public String subject(String template, List<String> arguments, Locale language) {
        return messages.getMessage(
                "notice." + template + ".subject", readOut(arguments, language), language);
    }

    public String text(String template, List<String> arguments, Locale language) {
        return messages.getMessage(
                "notice." + template + ".text", readOut(arguments, language), language);
    }

    private static Object[] readOut(List<String> arguments, Locale language) {
        return arguments.stream().map(a -> NoticeMoment.readOut(a, language)).toArray();
    }
}
