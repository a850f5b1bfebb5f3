package vn.motcua.postal.web;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.postal.wire.PostSandboxItem;
import vn.motcua.postal.wire.PostSandboxMood;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * Orders at the sandbox.
 *
 * @param dead whether it answers no call
 */
public record PostSandboxPage(List<PostSandboxItem> items, boolean dead) {

    /** What may be said there of an order. */
    static final List<String> CODES =
            List.of("2", "6", "10", "12", "14", "15", "16", "19", "5", "8");

    public PostSandboxPage {
        items = List.copyOf(items);
    }

    public static FormView form() {
        return FormView.empty().with("mood", PostSandboxMood.NOW.name()).with("code", "6");
    }

    public static List<Field> fields(Frame frame) {
        return List.of(
                Field.select(
                                "code",
                                frame.text("postal.sandbox.code"),
                                CODES.stream()
                                        .map(one ->
                                                Option.of(
                                                        one,
                                                        frame.text("postal.sandbox.code." + one)))
                                        .toList())
                        .mandatory(),
                Field.select(
                                "mood",
                                frame.text("postal.sandbox.mood"),
                                Stream.of(PostSandboxMood.values())
                                        .map(one ->
                                                Option.of(
                                                        one.name(),
                                                        frame.text("postal.sandbox.mood." + one)))
                                        .toList())
                        .mandatory());
    }
}
