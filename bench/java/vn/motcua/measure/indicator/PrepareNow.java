package vn.motcua.measure.indicator;

import org.springframework.beans.factory.BeanFactory;
import vn.motcua.measure.AsKnown;

/** Figures prepared as the program does every few minutes. */
public final class PrepareNow {

    private final Preparing preparing;
    private final PreparedReadings prepared;

    public PrepareNow(BeanFactory program) {
        this.preparing = program.getBean(Preparing.class);
        this.prepared = program.getBean(PreparedReadings.class);
    }

    /** The moment of knowledge that pages show from now on. */
    public AsKnown run() {
        preparing.prepare();
        return now();
    }

    public AsKnown now() {
        return prepared.now();
    }

    /** As in a small locality, and as before the first time. */
    public void forget() {
        prepared.clear();
    }
}
