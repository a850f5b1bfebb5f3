package vn.motcua.communication.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.communication.news.NewsItem;
import vn.motcua.communication.news.NewsKind;
import vn.motcua.communication.news.NewsText;
import vn.motcua.communication.news.NewsTyped;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The form of a news item.
 *
 * @param changed the one whose words are changed; null for a new one
 * @param units in whose name it may be written
 */
public record NewsFormPage(
        @Nullable NewsItem changed, List<Unit> units, CommunicationNames names, FormView form) {

    public NewsFormPage {
        units = List.copyOf(units);
    }

    public String action() {
        return changed == null ? NewsroomDoor.PATH : NewsroomDoor.PATH + "/" + changed.id();
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.radio(
                                "kind",
                                frame.text("communication.news.kind"),
                                Arrays.stream(NewsKind.values())
                                        .map(kind ->
                                                Option.of(
                                                        kind.name(),
                                                        frame.text(
                                                                "communication.news.kind." + kind)))
                                        .toList())
                        .mandatory(),
                names.topic(frame),
                Field.text("title", frame.text("communication.title"))
                        .maxLength(NewsTyped.TITLE)
                        .mandatory(),
                Field.textarea("summary", frame.text("communication.news.summary"))
                        .hint(frame.text("communication.news.summary.hint"))
                        .maxLength(NewsTyped.SUMMARY),
                Field.textarea("body", frame.text("communication.news.body"))
                        .hint(frame.text("communication.news.body.hint"))
                        .maxLength(NewsTyped.BODY),
                Field.text("byline", frame.text("communication.news.byline"))
                        .maxLength(NewsTyped.BYLINE)
                        .size("medium"));
    }

    public Field unit(Frame frame) {
        return Field.select("unit", frame.text("communication.unit"), names.units(units, frame))
                .mandatory();
    }

    /** What the text would look like, where it was asked for; blank where not. */
    public String preview() {
        return form.value("act").equals("preview") ? NewsText.html(form.value("body")) : "";
    }
}
