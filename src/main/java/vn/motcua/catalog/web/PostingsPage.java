package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.catalog.disclosure.Coverage;
import vn.motcua.catalog.disclosure.PostingLine;
import vn.motcua.catalog.disclosure.PostingPlace;
import vn.motcua.catalog.disclosure.Postings;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The places that somebody looks after, and how well each is posted.
 *
 * @param all whatever is asked for
 * @param walls what is asked for
 */
public record PostingsPage(
        List<Postings.Wall> all,
        List<Postings.Wall> walls,
        List<Unit> agencies,
        WallFilter filter,
        LocalDate today,
        FormView form) {

    public PostingsPage {
        all = List.copyOf(all);
        walls = List.copyOf(walls);
        agencies = List.copyOf(agencies);
    }

    /** How well one field of procedures is posted. */
    public record OfField(vn.motcua.catalog.Field field, Coverage coverage) {}

    public List<Postings.Wall> of(Unit agency) {
        return walls.stream().filter(w -> w.place().agency().equals(agency.id())).toList();
    }

    /** Over all places asked for. */
    public Coverage coverage() {
        return Coverage.of(walls.stream().flatMap(wall -> wall.lines().stream()).toList(), today);
    }

    public long notices() {
        return walls.stream().filter(wall -> wall.notice().isDone()).count();
    }

    /** Fields by name. */
    public List<OfField> fields() {
        Map<vn.motcua.catalog.Field, List<PostingLine>> fields = new LinkedHashMap<>();
        walls.stream()
                .flatMap(wall -> wall.lines().stream())
                .forEach(line ->
                        fields.computeIfAbsent(line.version().field(), f -> new ArrayList<>())
                                .add(line));
        return fields.entrySet().stream()
                .map(one -> new OfField(one.getKey(), Coverage.of(one.getValue(), today)))
                .sorted(Comparator.comparing(one -> one.field().name()))
                .toList();
    }

    public FormView asked() {
        return FormView.empty()
                .with("agency", filter.agency() == null ? "" : filter.agency().toString())
                .with("kind", filter.kind() == null ? "" : filter.kind().name())
                .with("field", filter.field())
                .with("state", filter.state() == null ? "" : filter.state().name());
    }

    public List<Field> filters(Frame frame) {
        return List.of(
                any("agency", "catalog.posting.agency", agencyOptions(frame), frame),
                any("kind", "catalog.posting.kind", kindOptions(frame), frame),
                any(
                        "field",
                        "catalog.posting.field",
                        all.stream()
                                .flatMap(wall -> wall.lines().stream())
                                .map(line -> line.version().field())
                                .distinct()
                                .sorted(Comparator.comparing(f -> f.name()))
                                .map(f -> Option.of(f.code(), frame.either(f.name(), f.nameEn())))
                                .toList(),
                        frame),
                any(
                        "state",
                        "catalog.posting.state",
                        Stream.of(WallFilter.State.values())
                                .map(s ->
                                        Option.of(
                                                s.name(),
                                                frame.text("catalog.posting.filter." + s)))
                                .toList(),
                        frame));
    }

    private static Field any(String name, String key, List<Option> options, Frame frame) {
        return Field.select(
                        name,
                        frame.text(key),
                        Stream.concat(
                                        Stream.of(Option.of("", frame.text("catalog.posting.any"))),
                                        options.stream())
                                .toList())
                .size("medium");
    }

    private List<Option> agencyOptions(Frame frame) {
        return agencies.stream()
                .map(u -> Option.of(u.id().toString(), frame.either(u.shortName(), u.nameEn())))
                .toList();
    }

    private static List<Option> kindOptions(Frame frame) {
        return Stream.of(PostingPlace.Kind.values())
                .map(k -> Option.of(k.name(), frame.text("catalog.posting.kind." + k)))
                .toList();
    }

    public Field agency(Frame frame) {
        return Field.select("agency", frame.text("catalog.posting.agency"), agencyOptions(frame))
                .mandatory();
    }

    public Field kind(Frame frame) {
        return Field.radio("kind", frame.text("catalog.posting.kind"), kindOptions(frame))
                .mandatory();
    }

    public Field name(Frame frame) {
        return Field.text("name", frame.text("catalog.posting.name"))
                .hint(frame.text("catalog.posting.name.hint"))
                .maxLength(120)
                .mandatory();
    }
}
