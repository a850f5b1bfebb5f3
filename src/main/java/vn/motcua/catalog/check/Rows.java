package vn.motcua.catalog.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Place;
import vn.motcua.catalog.RowRef;
import vn.motcua.catalog.Step;

/** The table under check: rows by id, the rows before each, and what to call them. */
final class Rows {

    private final InternalProcess process;
    private final Map<String, Place> places;
    private final Map<String, Step> byId = new LinkedHashMap<>();

    Rows(InternalProcess process, Map<String, Place> places) {
        this.process = process;
        this.places = places;
        process.steps().forEach(step -> byId.putIfAbsent(step.id(), step));
    }

    List<Step> all() {
        return process.steps();
    }

    Step first() {
        return process.first();
    }

    Optional<Step> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<Step> before(Step step) {
        return process.before(step.id());
    }

    /** The rows that a row leads to, as far as they are in the table. */
    List<Step> after(Step step) {
        return step.next().stream().flatMap(way -> find(way.to()).stream()).toList();
    }

    RowRef ref(Step step) {
        return new RowRef(process.code(), step.id(), places.get(step.id()));
    }
}
