package vn.motcua.measure.indicator;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.measure.Count;
import vn.motcua.measure.Measures;

/** What happened to dossiers in the period asked for, read once for an asking. */
@Component
public class Flows {

    private record Read(List<Count> counts) {}

    private final Measures measures;

    Flows(Measures measures) {
        this.measures = measures;
    }

    public List<Count> of(Asked asked) {
        return asked.memo()
                .once(
                        Read.class,
                        () ->
                                new Read(
                                        measures.flows(
                                                asked.agencies(),
                                                asked.from(),
                                                asked.to(),
                                                asked.known())))
                .counts();
    }
}
