package vn.motcua.catalog.bpmn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.motcua.catalog.BpmnRefusal;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.FileRefusal;
import vn.motcua.catalog.Place;
import vn.motcua.kernel.RefusalException;

/** Collects everything that is wrong in a BPMN file, to refuse once, in the order of its lines. */
final class Faults {

    private record Fault(Place at, CatalogRefusal refusal) {}

    private final List<Fault> all = new ArrayList<>();

    void add(BpmnRefusal refusal) {
        all.add(new Fault(refusal.at(), refusal));
    }

    void add(FileRefusal refusal) {
        all.add(new Fault(refusal.at(), refusal));
    }

    void refuseIfAny() {
        if (!all.isEmpty()) {
            throw new RefusalException(
                    all.stream()
                            .sorted(Comparator.comparingInt(fault -> fault.at().line()))
                            .map(Fault::refusal)
                            .distinct()
                            .toList());
        }
    }
}
