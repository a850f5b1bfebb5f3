package vn.motcua.catalog.bulk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Field;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.LifeState;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.bulk.ProcedureQuery;
import vn.motcua.organization.Unit;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The list of all procedures: what was asked for, one page of what was found, and the form that
 * changes many at once.
 *
 * @param agencies that can be named to receive them
 * @param form what was typed to change them, and what was wrong with it
 */
public record ProcedureList(
        ProcedureQuery asked,
        int page,
        List<ProcedureQuery.Line> rows,
        int found,
        List<Field> fields,
        List<Unit> agencies,
        FormView form) {

    static final int ROWS = 50;

    public ProcedureList {
        rows = List.copyOf(rows);
        fields = List.copyOf(fields);
        agencies = List.copyOf(agencies);
    }

    /** The filter as it was typed. */
    public FormView filter() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        parameters().forEach((name, value) -> values.put(name, List.of(value)));
        return FormView.of(values);
    }

    private Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("q", asked.text());
        all.put("field", asked.field());
        all.put("level", text(asked.level()));
        all.put("online", text(asked.online()));
        all.put("state", text(asked.state()));
        all.put("life", text(asked.life()));
        all.put("missing", text(asked.missing()));
        return all;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** What is asked, as it stands in an address. */
    public String query() {
        return parameters().entrySet().stream()
                .filter(p -> !p.getValue().isEmpty())
                .map(p ->
                        p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String address(int other) {
        return ProceduresDoor.PATH + "?" + query() + "&page=" + other;
    }

    public @Nullable String next() {
        return page * (long) ROWS < found ? address(page + 1) : null;
    }

    public @Nullable String first() {
        return page > 1 ? address(1) : null;
    }

    public String file(String ending) {
        return ProceduresDoor.PATH + "/file." + ending + "?" + query();
    }

    public List<Option> fieldOptions(Frame frame) {
        return any(
                frame.text("catalog.list.field.all"),
                fields.stream().map(f -> Option.of(f.code(), frame.either(f.name(), f.nameEn()))));
    }

    public List<Option> levelOptions(Frame frame) {
        return of(Level.values(), frame.text("catalog.list.level.all"), frame, "catalog.level.");
    }

    public List<Option> onlineOptions(Frame frame) {
        return of(
                OnlineLevel.values(),
                frame.text("catalog.list.online.all"),
                frame,
                "catalog.online.");
    }

    public List<Option> stateOptions(Frame frame) {
        return of(
                ProcedureQuery.State.values(),
                frame.text("catalog.bulk.state.all"),
                frame,
                "catalog.bulk.state.");
    }

    public List<Option> lifeOptions(Frame frame) {
        return any(
                frame.text("catalog.life.all"),
                Arrays.stream(LifeState.values())
                        .filter(life -> life != LifeState.DRAFT && life != LifeState.SUPERSEDED)
                        .map(life -> Option.of(life.name(), frame.text("catalog.life." + life))));
    }

    public List<Option> missingOptions(Frame frame) {
        return of(
                ProcedureQuery.Missing.values(),
                frame.text("catalog.bulk.missing.all"),
                frame,
                "catalog.bulk.missing.");
    }

    /** What can be changed at once, each with what it can become. */
    public List<Option> changes(Frame frame) {
        List<Option> all = new ArrayList<>();
        all.add(Option.of("", frame.text("catalog.bulk.what.none")));
        for (OnlineLevel level : OnlineLevel.values()) {
            all.add(option("online:" + level.name(), frame, "catalog.online." + level));
        }
        for (Field field : fields) {
            all.add(
                    Option.of(
                            "field:" + field.code(),
                            frame.text(
                                    "catalog.bulk.what.field",
                                    frame.either(field.name(), field.nameEn()))));
        }
        all.add(Option.of("received:ALL_COMMUNES", frame.text("catalog.bulk.what.communes")));
        all.add(Option.of("received:DISTRICT", frame.text("catalog.bulk.what.district")));
        all.add(Option.of("received:LISTED", frame.text("catalog.bulk.what.listed")));
        all.add(Option.of("end", frame.text("catalog.bulk.what.end")));
        return all;
    }

    public List<Option> agencyOptions(Frame frame) {
        return agencies.stream()
                .map(one ->
                        Option.of(one.id().toString(), frame.either(one.shortName(), one.nameEn())))
                .toList();
    }

    private static Option option(String value, Frame frame, String key) {
        return Option.of(value, frame.text("catalog.bulk.what.online", frame.text(key)));
    }

    private static <E extends Enum<E>> List<Option> of(
            E[] values, String any, Frame frame, String key) {
        Function<E, Option> option = one -> Option.of(one.name(), frame.text(key + one));
        return any(any, Arrays.stream(values).map(option));
    }

    private static List<Option> any(String any, Stream<Option> others) {
        return Stream.concat(Stream.of(Option.of("", any)), others).toList();
    }
}
