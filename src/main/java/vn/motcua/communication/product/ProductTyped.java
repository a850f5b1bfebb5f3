package vn.motcua.communication.product;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.communication.Channel;
import vn.motcua.communication.CommunicationRefusal;
import vn.motcua.communication.KeptFile;
import vn.motcua.communication.WebAddresses;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.TextHash;
import vn.motcua.kernel.VietnameseText;

/**
 * A product as somebody typed it.
 *
 * @param kind null for one that cannot be read, as the channel and the day
 * @param text its words, by which it is known again; may be blank
 * @param times a whole number; blank for one
 */
public record ProductTyped(
        @Nullable ProductKind kind,
        @Nullable Channel channel,
        String title,
        String topic,
        String text,
        String url,
        KeptFile file,
        @Nullable LocalDate day,
        String author,
        String times) {

    public static final int TITLE = 300;

    public static final int TEXT = 20_000;

    public static final int AUTHOR = 120;

    private static final String NUMBER = "[1-9]\\d{0,6}";

    /** Adds what is wrong with it, whoever it is from. */
    void check(boolean topicKnown, boolean commune, LocalDate today, List<Refusal> wrong) {
        if (title.isBlank()) {
            wrong.add(new CommunicationRefusal.TitleMissing());
        }
        CommunicationRefusal.tooLong("title", title, TITLE, wrong);
        CommunicationRefusal.tooLong("text", text, TEXT, wrong);
        CommunicationRefusal.tooLong("author", author, AUTHOR, wrong);
        if (kind == null) {
            wrong.add(new ProductRefusal.ProductKindMissing());
        } else if (channel == null
                || !kind.goesBy(channel)
                || channel == Channel.COMMUNE_PAGE && !commune) {
            wrong.add(new ProductRefusal.ChannelWrong());
        }
        if (!topicKnown) {
            wrong.add(new CommunicationRefusal.TopicMissing());
        }
        if (day == null || day.isAfter(today)) {
            wrong.add(new CommunicationRefusal.DayWrong("day"));
        }
        if (!url.isBlank() && !WebAddresses.is(url.strip())) {
            wrong.add(new CommunicationRefusal.AddressWrong());
        } else if (url.isBlank() && file.isNone()) {
            wrong.add(new ProductRefusal.ProofMissing());
        }
        if (!times.isBlank() && !times.strip().matches(NUMBER)) {
            wrong.add(new ProductRefusal.TimesWrong());
        }
    }

    int many() {
        return times.isBlank() ? 1 : Integer.parseInt(times.strip());
    }

    String mark() {
        return mark(text.isBlank() ? title : text);
    }

    /** The same for texts of the same words. */
    static String mark(String text) {
        return TextHash.hex(VietnameseText.fold(text));
    }

    String digest() {
        return TextHash.hex(title + "\n" + author + "\n" + text);
    }
}
