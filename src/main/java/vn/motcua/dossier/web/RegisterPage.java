package vn.motcua.dossier.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.RegisterFilter;
import vn.motcua.dossier.RegisterRow;
import vn.motcua.kernel.Slice;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Due;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The register (sổ theo dõi hồ sơ).
 *
 * @param agencies whose registers are open to the viewer
 * @param shown the agency whose register this is, or null for all of them
 */
public record RegisterPage(
        Slice<RegisterRow> rows,
        FormView form,
        @Nullable String after,
        List<Unit> agencies,
        @Nullable Unit shown,
        List<ProcedureVersion> procedures,
        Names names) {

    public Field search(Frame frame) {
        return Field.of(Field.Kind.SEARCH, "q", frame.text("dossier.register.search"))
                .hint(frame.text("dossier.register.search.hint"));
    }

    public List<Field> filters(Frame frame) {
        List<Field> fields = new ArrayList<>();
        if (agencies.size() > 1) {
            fields.add(
                    select("agency", frame.text("dossier.register.agency"), agencyOptions(frame)));
        }
        fields.add(select("state", frame.text("dossier.register.state"), states(frame)));
        fields.add(
                select("procedure", frame.text("dossier.register.procedure"), procedures(frame)));
        fields.add(day(frame, "from"));
        fields.add(day(frame, "to"));
        return fields;
    }

    private static Field select(String name, String label, List<Option> options) {
        return Field.select(name, label, options);
    }

    private static Field day(Frame frame, String name) {
        return Field.date(name, frame.text("dossier.register." + name))
                .placeholder(frame.text("dossier.register.day"));
    }

    private List<Option> agencyOptions(Frame frame) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", frame.text("dossier.register.agency.all")));
        agencies.forEach(
                a -> options.add(Option.of(a.id().toString(), frame.either(a.name(), a.nameEn()))));
        return options;
    }

    private static List<Option> states(Frame frame) {
        return Arrays.stream(RegisterFilter.State.values())
                .map(s -> Option.of(s.name(), frame.text("dossier.register.state." + s)))
                .toList();
    }

    private List<Option> procedures(Frame frame) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", frame.text("dossier.register.procedure.all")));
        Map<String, String> fields = new TreeMap<>();
        procedures.forEach(p ->
                fields.put(
                        RegisterForm.FIELD + p.field().code(),
                        frame.either(p.field().name(), p.field().nameEn())));
        fields.forEach((value, name) ->
                options.add(Option.of(value, frame.text("dossier.register.field", name))));
        procedures.forEach(p ->
                options.add(
                        Option.of(p.code(), p.code() + " " + frame.either(p.name(), p.nameEn()))));
        return options;
    }

    public String status(Frame frame, RegisterRow row) {
        return frame.text("dossier.status." + row.status());
    }

    /** How its promise stands. */
    public Due due(Frame frame, RegisterRow row) {
        return Promise.of(row, frame.now()).in(frame);
    }

    /** The same choice elsewhere: the list, the table file, the print. */
    public String path(String page) {
        String query =
                RegisterForm.NAMES.stream()
                        .filter(name -> !form.value(name).isBlank())
                        .map(name -> name + "=" + encoded(form.value(name)))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? page : page + "?" + query;
    }

    public @Nullable String first() {
        return after == null ? null : path("/register");
    }

    public @Nullable String next() {
        String next = rows.next();
        String path = path("/register");
        return next == null ? null : path + (path.contains("?") ? "&" : "?") + "after=" + next;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
