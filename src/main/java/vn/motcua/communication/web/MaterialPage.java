package vn.motcua.communication.web;

import java.util.List;
import vn.motcua.communication.material.Material;
import vn.motcua.communication.material.MaterialKind;
import vn.motcua.communication.news.NewsText;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * One material with its versions and who fetched it.
 *
 * @param writing units in whose name the viewer writes news
 * @param mayManage whether the viewer adds versions and retires it
 */
public record MaterialPage(
        Material material,
        List<Unit> writing,
        boolean mayManage,
        CommunicationNames names,
        FormView form) {

    public MaterialPage {
        writing = List.copyOf(writing);
    }

    public String path(String rest) {
        return MaterialsDoor.PATH + "/" + material.id() + rest;
    }

    public FormView form(String which) {
        return form.value("form").equals(which) ? form : FormView.empty();
    }

    public boolean is(String which) {
        return form.value("form").equals(which);
    }

    public boolean isOffered() {
        return material.retiredAt() == null;
    }

    /** Whether a news item can be begun with it by the viewer. */
    public boolean begins() {
        return isOffered() && material.kind() == MaterialKind.SAMPLE_NEWS && !writing.isEmpty();
    }

    /** The id under which a draft is begun, however often the form is sent. */
    public String draft() {
        String sent = form("draft").value("news");
        return sent.isEmpty() ? Uuid7.next().toString() : sent;
    }

    public String html() {
        return NewsText.html(material.last().text());
    }

    public List<Fact> facts(Frame frame) {
        return List.of(
                new Fact(
                        frame.text("communication.material.kind"),
                        frame.text("communication.material.kind." + material.kind())),
                new Fact(frame.text("communication.topic"), names.topic(material.topic(), frame)),
                new Fact(
                        frame.text("communication.material.agency"),
                        names.unit(material.agency(), frame)),
                new Fact(
                        frame.text("communication.material.version"),
                        frame.text(
                                "communication.material.version.of",
                                material.last().version(),
                                frame.when(material.last().at()))),
                new Fact(
                        frame.text("communication.material.fetches"),
                        frame.number(material.fetches().size())));
    }

    public List<Field> versionFields(Frame frame) {
        return MaterialFields.version(frame);
    }

    public Field unit(Frame frame) {
        return Field.select("unit", frame.text("communication.unit"), names.units(writing, frame))
                .mandatory();
    }
}
