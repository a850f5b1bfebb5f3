package vn.motcua.catalog.web;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.catalog.PublicationDecision;
import vn.motcua.catalog.publication.PublicationClock;
import vn.motcua.catalog.publication.Publications;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * Publication decisions, the last signed first.
 *
 * @param any whether there are any, whatever is asked for
 */
public record DecisionsPage(List<Publications.Line> lines, boolean any, DecisionFilter filter) {

    public DecisionsPage {
        lines = List.copyOf(lines);
    }

    /** Those of its limits that were or are missed. */
    public List<PublicationClock> late(Publications.Line line) {
        return line.clocks().stream().filter(PublicationClock::isLate).toList();
    }

    public FormView asked() {
        return FormView.empty()
                .with("q", filter.q())
                .with("issuer", filter.issuer() == null ? "" : filter.issuer().name())
                .with("state", filter.state() == null ? "" : filter.state().name());
    }

    public List<Field> filters(Frame frame) {
        return List.of(
                Field.of(Field.Kind.SEARCH, "q", frame.text("catalog.decision.number"))
                        .size("medium"),
                any(
                        "issuer",
                        "catalog.decision.issuer",
                        Stream.of(PublicationDecision.Issuer.values()).map(Enum::name).toList(),
                        frame),
                any(
                        "state",
                        "catalog.decision.state",
                        Stream.of(DecisionFilter.State.values()).map(Enum::name).toList(),
                        frame));
    }

    private static Field any(String name, String key, List<String> values, Frame frame) {
        return Field.select(
                        name,
                        frame.text(key),
                        Stream.concat(
                                        Stream.of(Option.of("", frame.text("catalog.posting.any"))),
                                        values.stream()
                                                .map(value ->
                                                        Option.of(
                                                                value,
                                                                frame.text(key + "." + value))))
                                .toList())
                .size("medium");
    }
}
