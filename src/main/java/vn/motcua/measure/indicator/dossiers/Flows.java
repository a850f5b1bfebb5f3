package vn.motcua.measure.indicator.dossiers;

import java.util.List;
import vn.motcua.measure.Count;
import vn.motcua.measure.Measures;
import vn.motcua.measure.indicator.Asked;

/** What happened to dossiers in the period that is asked for; read once for a page. */
record Flows(List<Count> counts) {

    Flows {
        counts = List.copyOf(counts);
    }

    static List<Count> of(Asked asked, Measures measures) {
        return asked.memo()
                .once(
                        Flows.class,
                        () ->
                                new Flows(
                                        measures.flows(
                                                asked.agencies(),
                                                asked.from(),
                                                asked.to(),
                                                asked.known())))
                .counts();
    }
}
