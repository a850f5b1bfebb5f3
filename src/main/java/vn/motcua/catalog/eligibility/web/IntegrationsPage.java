package vn.motcua.catalog.eligibility.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.eligibility.Integration;
import vn.motcua.catalog.eligibility.Integrations;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;
import vn.motcua.shell.Tab;

/** What is integrated on the national portal, what is not, and the form that notes another. */
public record IntegrationsPage(
        List<ProcedureVersion> inForce,
        List<Integration> all,
        Integrations.Share share,
        FormView form) {

    /** Which procedures are listed. */
    public enum Which {
        INTEGRATED,
        /** Done online, but not integrated. */
        ONLINE_MISSING,
        /** What was integrated once. */
        ENDED
    }

    /** A procedure with its integration, if it has one. */
    public record Line(String code, String name, @Nullable Integration integration) {}

    public IntegrationsPage {
        inForce = List.copyOf(inForce);
        all = List.copyOf(all);
    }

    public Which which() {
        return Stream.of(Which.values())
                .filter(one -> one.name().equals(form.value("which")))
                .findFirst()
                .orElse(Which.INTEGRATED);
    }

    public List<Tab> tabs(Frame frame) {
        return Stream.of(Which.values())
                .map(one ->
                        Tab.of(
                                frame.text("catalog.integration.which." + one),
                                IntegrationsDoor.PATH + "?which=" + one,
                                one == which()))
                .toList();
    }

    /** The address of the list as a file. */
    public String export() {
        return IntegrationsDoor.PATH
                + ".xlsx?which="
                + which()
                + "&q="
                + URLEncoder.encode(form.value("q"), StandardCharsets.UTF_8);
    }

    public List<Line> lines(Frame frame) {
        String asked = VietnameseText.fold(form.value("q"));
        return all(frame)
                .filter(line ->
                        VietnameseText.fold(line.code() + " " + line.name()).contains(asked))
                .toList();
    }

    private Stream<Line> all(Frame frame) {
        Map<String, String> names = new LinkedHashMap<>();
        inForce.forEach(version ->
                names.put(version.code(), frame.either(version.name(), version.nameEn())));
        Map<String, Integration> open =
                all.stream()
                        .filter(Integration::isOpen)
                        .collect(Collectors.toMap(Integration::code, one -> one));
        return switch (which()) {
            case INTEGRATED ->
                    open.values().stream()
                            .map(one -> line(one, names))
                            .sorted(java.util.Comparator.comparing(Line::code));
            case ENDED -> all.stream().filter(one -> !one.isOpen()).map(one -> line(one, names));
            case ONLINE_MISSING ->
                    inForce.stream()
                            .filter(version -> version.onlineLevel() != OnlineLevel.LEVEL_2)
                            .filter(version -> !open.containsKey(version.code()))
                            .map(version ->
                                    new Line(
                                            version.code(),
                                            names.getOrDefault(version.code(), version.code()),
                                            null));
        };
    }

    private static Line line(Integration one, Map<String, String> names) {
        return new Line(one.code(), names.getOrDefault(one.code(), one.code()), one);
    }

    /** What is typed into the form that ends this one; the others are empty. */
    public FormView ending(Integration one) {
        return form.value("ends").equals(one.id().toString()) ? form : FormView.empty();
    }

    /** What is typed into the form that notes another. */
    public FormView noting() {
        return form.value("ends").isEmpty() ? form : FormView.empty();
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.select("code", frame.text("catalog.list.name"), choices(frame)).mandatory(),
                Field.date("on", frame.text("catalog.integration.on"))
                        .placeholder(frame.text("catalog.internal.day"))
                        .mandatory(),
                Field.text("link", frame.text("catalog.integration.link"))
                        .placeholder("https://")
                        .maxLength(300)
                        .mandatory(),
                Field.text("proof", frame.text("catalog.integration.proof"))
                        .placeholder("https://")
                        .maxLength(300),
                Field.of(Field.Kind.FILE, "file", frame.text("catalog.internal.file")));
    }

    private List<Option> choices(Frame frame) {
        return Stream.concat(
                        Stream.of(Option.of("", frame.text("catalog.internal.choose"))),
                        inForce.stream()
                                .map(version ->
                                        Option.of(
                                                version.code(),
                                                version.code()
                                                        + " · "
                                                        + frame.either(
                                                                version.name(), version.nameEn()))))
                .toList();
    }
}
