package vn.motcua.notice;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes what leaves: the words of a message, and what others add to them. */
@Component
final class Letters {

    private final NoticeText words;
    private final ObjectProvider<Postscript> postscripts;

    Letters(NoticeText words, ObjectProvider<Postscript> postscripts) {
        this.words = words;
        this.postscripts = postscripts;
    }

    Carrier.Letter of(SentNotice notice) {
        // Telephones charge by the letter, so nothing stands there only to look well.
        String gap = notice.channel() == NoticeChannel.SMS ? " " : "\n\n";
        return new Carrier.Letter(
                notice.id().toString(),
                notice.recipient(),
                words.subject(notice.template(), notice.arguments(), notice.language()),
                Stream.concat(
                                Stream.of(
                                        words.text(
                                                notice.template(),
                                                notice.arguments(),
                                                notice.language())),
                                postscripts.stream().flatMap(p -> p.of(notice).stream()))
                        .collect(Collectors.joining(gap)));
    }
}
