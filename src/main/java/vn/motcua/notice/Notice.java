package vn.motcua.notice;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.SubjectRef;

/**
 * A message to be sent.
 *
 * @param recipient e-mail address, telephone number, or for {@link NoticeChannel#IN_APP} the id of
 *     the staff member or account
 */
public record Notice(NoticeChannel channel, String recipient, Text text) {

    /**
     * What it says.
     *
     * @param template name of the text, such as {@code dossier-received}
     * @param arguments what the text's numbered holes are filled with, in order, already written as
     *     people read it, but for a {@link Notice#moment}
     * @param demo about the demo locality; such a message never leaves the program
     */
    public record Text(
            String template,
            Locale language,
            List<String> arguments,
            @Nullable SubjectRef subject,
            boolean demo) {

        public Text {
            arguments = List.copyOf(arguments);
        }
    }

    /** A moment as an argument, which is read out in the language of whoever reads the message. */
    public static String moment(Instant moment) {
        return NoticeMoment.kept(moment);
    }

    /** To a member of the staff inside the program, in Vietnamese; about no one dossier. */
    public static Notice toStaff(UUID person, String template, List<String> arguments) {
        return new Notice(
                NoticeChannel.IN_APP,
                person.toString(),
                new Text(template, Locale.of("vi"), arguments, null, false));
    }

    public Notice {
        if (recipient.isBlank()) {
            throw new IllegalArgumentException("A notice needs a recipient: " + text.template());
        }
    }
}
