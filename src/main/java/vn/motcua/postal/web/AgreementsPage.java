package vn.motcua.postal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;
import vn.motcua.postal.Agreement;
import vn.motcua.postal.ListedProcedure;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * What is handed to the post, and by which agreement.
 *
 * @param names of procedures by code
 * @param agencies for which the viewer may keep agreements
 * @param hours from acceptance to hand-over where nothing else is typed
 * @param form the form that was refused, and {@code refused} which one it was
 */
public record AgreementsPage(
        List<Agreement> agreements,
        List<ListedProcedure> listed,
        Map<String, Bilingual> names,
        List<Unit> agencies,
        OrganizationChart chart,
        LocalDate today,
        int hours,
        FormView form,
        String refused) {

    public AgreementsPage {
        agreements = List.copyOf(agreements);
        listed = List.copyOf(listed);
        names = Map.copyOf(names);
        agencies = List.copyOf(agencies);
    }

    public boolean isRefused(String name) {
        return refused.equals(name);
    }

    /** A form: what was refused of it, or a new one. */
    public FormView form(String name) {
        if (isRefused(name)) {
            return form;
        }
        FormView fresh = FormView.empty().with("key", Uuid7.next().toString());
        return name.equals("agree") ? fresh.with("hours", Integer.toString(hours)) : fresh;
    }

    public String key(String name) {
        return form(name).value("key");
    }

    /** A form that is no longer whole on the page, because another took its place. */
    public boolean isAstray() {
        return refused.startsWith("end-") || refused.startsWith("unlist-");
    }

    public boolean keeps(UUID agency) {
        return agencies.stream().anyMatch(one -> one.id().equals(agency));
    }

    public String agency(UUID id, Frame frame) {
        return chart.lastKnown(id, today)
                .map(one -> frame.either(one.name(), one.nameEn()))
                .orElse("—");
    }

    public String procedure(String code, Frame frame) {
        Bilingual name = names.get(code);
        return name == null ? code : frame.words(name);
    }

    public String days(LocalDate from, @Nullable LocalDate to, Frame frame) {
        return to == null
                ? frame.text("postal.from-on", frame.day(from))
                : frame.text("postal.from-to", frame.day(from), frame.day(to));
    }

    public List<Field> agreeFields(Frame frame) {
        return List.of(
                Field.select(
                                "agency",
                                frame.text("postal.agency"),
                                agencies.stream()
                                        .map(one ->
                                                Option.of(
                                                        one.id().toString(),
                                                        frame.either(one.name(), one.nameEn())))
                                        .toList())
                        .mandatory(),
                Field.text("number", frame.text("postal.number")).maxLength(120).mandatory(),
                Field.date("day", frame.text("postal.signed")).mandatory(),
                Field.text("office", frame.text("postal.office")).maxLength(120).mandatory(),
                Field.date("from", frame.text("postal.from")).mandatory(),
                Field.date("to", frame.text("postal.to")).hint(frame.text("postal.to.hint")),
                Field.text("hours", frame.text("postal.hours"))
                        .hint(frame.text("postal.hours.hint"))
                        .size("small")
                        .mandatory(),
                Field.textarea("procedures", frame.text("postal.procedures"))
                        .hint(frame.text("postal.procedures.hint"))
                        .mandatory());
    }

    public List<Field> listFields(Frame frame) {
        return List.of(
                Field.text("procedure", frame.text("postal.procedure")).size("medium").mandatory(),
                Field.date("from", frame.text("postal.from")).mandatory(),
                Field.text("source", frame.text("postal.source")).maxLength(300).mandatory());
    }

    public Field endField(Frame frame) {
        return Field.date("to", frame.text("postal.end.day")).mandatory();
    }
}
