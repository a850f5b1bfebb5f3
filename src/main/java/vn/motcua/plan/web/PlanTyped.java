package vn.motcua.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What forms of plans send, as values. */
final class PlanTyped {

    private PlanTyped() {}

    static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed.strip()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    static List<UUID> ids(List<String> typed) {
        List<UUID> ids = new ArrayList<>();
        typed.forEach(one -> id(one).ifPresent(ids::add));
        return ids;
    }

    /** Zero for what is no number, so that no version fits it. */
    static int number(String typed) {
        return typed.strip().matches("\\d{1,6}") ? Integer.parseInt(typed.strip()) : 0;
    }
}
