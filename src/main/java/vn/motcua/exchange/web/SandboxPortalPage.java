package vn.motcua.exchange.web;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.exchange.portal.PortalSandbox;
import vn.motcua.exchange.portal.SandboxMood;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** The sandbox portal and the newest dossiers that it knows. */
public record SandboxPortalPage(SandboxMood mood, List<PortalSandbox.Known> known) {

    public SandboxPortalPage {
        known = List.copyOf(known);
    }

    public FormView form() {
        return FormView.empty().with("mood", mood.name());
    }

    public Field moods(Frame frame) {
        return Field.radio(
                        "mood",
                        frame.text("exchange.sandbox.mood"),
                        Stream.of(SandboxMood.values())
                                .map(one ->
                                        Option.of(
                                                one.name(),
                                                frame.text("exchange.sandbox.mood." + one)))
                                .toList())
                .mandatory();
    }
}
