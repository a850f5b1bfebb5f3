package vn.motcua.communication.material;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.communication.CommunicationRefusal;
import vn.motcua.communication.KeptFile;
import vn.motcua.kernel.Refusal;

/**
 * A version of a material as somebody typed it.
 *
 * @param kind null for one that cannot be read
 * @param text Markdown; may be blank where there is a file
 * @param note what is new in it
 */
public record MaterialTyped(
        @Nullable MaterialKind kind,
        String title,
        String topic,
        String text,
        KeptFile file,
        String note) {

    public static final int TITLE = 200;

    public static final int TEXT = 40_000;

    public static final int NOTE = 500;

    void check(List<Refusal> wrong) {
        if (title.isBlank()) {
            wrong.add(new CommunicationRefusal.TitleMissing());
        }
        CommunicationRefusal.tooLong("title", title, TITLE, wrong);
        CommunicationRefusal.tooLong("text", text, TEXT, wrong);
        CommunicationRefusal.tooLong("note", note, NOTE, wrong);
        if (kind == null) {
            wrong.add(new MaterialRefusal.MaterialKindMissing());
        } else if (kind == MaterialKind.SAMPLE_NEWS && text.isBlank()) {
            wrong.add(new MaterialRefusal.SampleWithoutText());
        } else if (text.isBlank() && file.isNone()) {
            wrong.add(new MaterialRefusal.MaterialEmpty());
        }
    }

    String body() {
        return text.replace("\r\n", "\n").strip();
    }
}
