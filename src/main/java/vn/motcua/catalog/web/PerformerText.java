package vn.motcua.catalog.web;

import vn.motcua.catalog.Step;
import vn.motcua.organization.Performer;

/** A performer in words: the post, and where it is. */
final class PerformerText {

    private PerformerText() {}

    static String of(Performer performer, Said said) {
        if (performer.equals(Step.TO_BE_NAMED)) {
            return said.text("catalog.process.missing");
        }
        String post = said.text("organization.post." + performer.post());
        String function = performer.function();
        String place = function == null ? "" : said.text("catalog.function." + function);
        return switch (performer.relation()) {
            case RECEIVING -> place.isEmpty() ? post : post + ", " + place;
            case SUPERIOR ->
                    said.text("catalog.superior", place.isEmpty() ? post : post + ", " + place);
        };
    }
}
