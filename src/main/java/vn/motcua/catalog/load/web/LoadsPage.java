package vn.motcua.catalog.load.web;

import java.util.List;
import vn.motcua.catalog.load.Load;
import vn.motcua.shell.FormView;

/** The packages, and the form that takes another. */
public record LoadsPage(FormView form, List<Load> loads) {

    public LoadsPage {
        loads = List.copyOf(loads);
    }

    public String path(Load load) {
        return LoadsDoor.PATH + "/" + load.id();
    }

    /** What colour a state has. */
    public static String tone(Load.State state) {
        return switch (state) {
            case READING, PUBLISHING -> "soon";
            case REFUSED -> "late";
            case READY -> "on";
            case PUBLISHED -> "done";
        };
    }
}
