package vn.motcua.catalog.web;

import java.util.List;
import vn.motcua.catalog.ControlPlace;

/** All that is done to keep the catalogue under control, with what waits in each place. */
public record ControlPage(List<Line> lines) {

    /** One place with what waits there. */
    public record Line(ControlPlace place, long waiting) {}

    public ControlPage {
        lines = List.copyOf(lines);
    }
}
