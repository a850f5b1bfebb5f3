package vn.motcua.offsystem.web;

import java.util.List;
import vn.motcua.offsystem.ListState;
import vn.motcua.offsystem.RegisterList;

/**
 * Lists that were brought in.
 *
 * @param managing whether the viewer brings lists in
 */
public record ListsPage(List<RegisterList> lists, OffsystemNames names, boolean managing) {

    public ListsPage {
        lists = List.copyOf(lists);
    }

    public static String tone(ListState state) {
        return switch (state) {
            case READ -> "soon";
            case TAKEN -> "done";
            case WITHDRAWN -> "waiting";
        };
    }
}
