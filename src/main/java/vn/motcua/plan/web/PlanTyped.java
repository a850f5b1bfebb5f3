package vn.motcua.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.motcua.shell.Typed;

/** What forms of plans send, as values. */
final class PlanTyped {

    private PlanTyped() {}

    static List<UUID> ids(List<String> typed) {
        List<UUID> ids = new ArrayList<>();
        typed.forEach(one -> Typed.id(one).ifPresent(ids::add));
        return ids;
    }

    /** Zero for what is no number, so that no version fits it. */
    static int number(String typed) {
        return typed.strip().matches("\\d{1,6}") ? Integer.parseInt(typed.strip()) : 0;
    }
}
