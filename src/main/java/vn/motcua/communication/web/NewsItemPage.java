package vn.motcua.communication.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.communication.news.NewsItem;
import vn.motcua.communication.news.NewsPictures;
import vn.motcua.communication.news.NewsStep;
import vn.motcua.communication.news.NewsText;
import vn.motcua.communication.news.NewsVersion;
import vn.motcua.communication.news.Picture;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Moment;
import vn.motcua.shell.Option;

/**
 * One news item with its way.
 *
 * @param steps that the viewer may take
 * @param open whether the viewer may change it
 * @param form with the name of the form in {@code form}, where one was refused
 */
public record NewsItemPage(
        NewsItem item,
        List<Picture> pictures,
        List<NewsStep> steps,
        boolean open,
        CommunicationNames names,
        FormView form) {

    public NewsItemPage {
        pictures = List.copyOf(pictures);
        steps = List.copyOf(steps);
    }

    public String path(String rest) {
        return NewsroomDoor.PATH + "/" + item.id() + rest;
    }

    public FormView form(String which) {
        return form.value("form").equals(which) ? form : FormView.empty();
    }

    /** Whether what was refused has a form of its own on this page. */
    public boolean isShown() {
        return switch (form.value("form")) {
            case "step" -> !steps.isEmpty();
            case "picture" -> open;
            default -> false;
        };
    }

    /** Whether everybody can read it now. */
    public boolean isSeen() {
        return item.withdrawnAt() == null
                && item.versions().stream()
                        .anyMatch(version -> !version.from().isAfter(names.today()));
    }

    public String html() {
        return NewsText.html(item.words().body());
    }

    public String standing(Frame frame) {
        return NewsListPage.standing(item, names.today(), frame);
    }

    public List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(frame.text("communication.site"), names.site(item.site(), frame)));
        facts.add(new Fact(frame.text("communication.unit"), names.unit(item.unit(), frame)));
        facts.add(
                new Fact(
                        frame.text("communication.news.kind"),
                        frame.text("communication.news.kind." + item.words().kind())));
        facts.add(
                new Fact(
                        frame.text("communication.topic"),
                        names.topic(item.words().topic(), frame)));
        facts.add(new Fact(frame.text("communication.news.writer"), names.person(item.author())));
        if (!item.words().byline().isEmpty()) {
            facts.add(new Fact(frame.text("communication.news.byline"), item.words().byline()));
        }
        return facts;
    }

    public List<Field> stepFields(Frame frame) {
        List<Field> fields = new ArrayList<>();
        fields.add(
                Field.radio(
                                "step",
                                frame.text("communication.step"),
                                steps.stream()
                                        .map(step ->
                                                new Option(
                                                        step.name(),
                                                        frame.text("communication.step." + step),
                                                        hint(step, frame)))
                                        .toList())
                        .mandatory());
        if (steps.contains(NewsStep.PUBLISH)) {
            fields.add(
                    Field.date("day", frame.text("communication.news.day"))
                            .hint(frame.text("communication.news.day.hint"))
                            .placeholder("dd/mm/yyyy"));
        }
        fields.add(Field.textarea("note", frame.text("communication.note")).maxLength(1000));
        return fields;
    }

    private static String hint(NewsStep step, Frame frame) {
        if (step.tellsReason()) {
            return frame.text("communication.step.reason.public");
        }
        return step.needsReason() ? frame.text("communication.step.reason") : "";
    }

    public List<Field> pictureFields(Frame frame) {
        return List.of(
                Field.of(Field.Kind.FILE, "file", frame.text("communication.picture.file"))
                        .hint(frame.text("communication.picture.file.hint"))
                        .mandatory(),
                Field.text("alt", frame.text("communication.picture.alt"))
                        .hint(frame.text("communication.picture.alt.hint"))
                        .maxLength(NewsPictures.ALT)
                        .mandatory());
    }

    public List<Moment> timeline(Frame frame) {
        return item.acts().reversed().stream()
                .map(act ->
                        new Moment(
                                act.at(),
                                frame.text("communication.act." + act.step()),
                                names.person(act.by()),
                                act.note(),
                                tone(act.step())))
                .toList();
    }

    private static Moment.Tone tone(NewsStep step) {
        return switch (step) {
            case RETURN, WITHDRAW, DROP -> Moment.Tone.LATE;
            case PUBLISH -> Moment.Tone.DONE;
            case SUBMIT, AMEND, KEEP -> Moment.Tone.PLAIN;
        };
    }

    /** In one line: which version, from when, why. */
    public String said(NewsVersion version, Frame frame) {
        LocalDate from = version.from();
        return version.reason().isEmpty()
                ? frame.text("communication.version.first", frame.day(from))
                : frame.text(
                        "communication.version.later",
                        version.version(),
                        frame.day(from),
                        version.reason());
    }
}
