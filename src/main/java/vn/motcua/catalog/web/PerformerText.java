package vn.motcua.catalog.web;

import vn.motcua.organization.Performer;
import vn.motcua.shell.Frame;

/** A performer in words: the post, and where it is. */
final class PerformerText {

    private PerformerText() {}

    static String of(Performer performer, Frame frame) {
        String post = frame.text("organization.post." + performer.post());
        String function = performer.function();
        String place = function == null ? "" : frame.text("catalog.function." + function);
        return switch (performer.relation()) {
            case RECEIVING -> place.isEmpty() ? post : post + ", " + place;
            case SUPERIOR ->
                    frame.text("catalog.superior", place.isEmpty() ? post : post + ", " + place);
        };
    }
}
