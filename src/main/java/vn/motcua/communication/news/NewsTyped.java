package vn.motcua.communication.news;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.communication.CommunicationRefusal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.VietnameseText;

/**
 * A news item as somebody typed it.
 *
 * @param kind null for one that cannot be read
 */
public record NewsTyped(
        @Nullable NewsKind kind,
        String title,
        String summary,
        String body,
        String topic,
        String byline) {

    /** Longest title, in characters. */
    public static final int TITLE = 200;

    public static final int SUMMARY = 500;

    public static final int BODY = 40_000;

    public static final int BYLINE = 120;

    /** As values, tidied; {@code wrong} says what cannot be kept. */
    NewsWords read(boolean topicKnown, List<Refusal> wrong) {
        if (title.isBlank()) {
            wrong.add(new CommunicationRefusal.TitleMissing());
        }
        if (kind == null) {
            wrong.add(new NewsRefusal.KindMissing());
        }
        if (!topicKnown) {
            wrong.add(new CommunicationRefusal.TopicMissing());
        }
        CommunicationRefusal.tooLong("title", title, TITLE, wrong);
        CommunicationRefusal.tooLong("summary", summary, SUMMARY, wrong);
        CommunicationRefusal.tooLong("body", body, BODY, wrong);
        CommunicationRefusal.tooLong("byline", byline, BYLINE, wrong);
        return new NewsWords(
                kind == null ? NewsKind.ITEM : kind,
                VietnameseText.plain(title),
                VietnameseText.plain(summary),
                body.replace("\r\n", "\n").strip(),
                topic,
                VietnameseText.plain(byline));
    }
}
