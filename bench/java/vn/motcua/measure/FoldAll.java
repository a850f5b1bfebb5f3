package vn.motcua.measure;

import java.time.LocalDate;
import org.springframework.beans.factory.BeanFactory;
import vn.motcua.journal.Following;

/** How figures are made of events, and days closed, in a program whose followers stand still. */
public final class FoldAll {

    private final Following following;
    private final Closing closing;

    public FoldAll(BeanFactory program) {
        this.following = new Following(program, FactFollower.class);
        this.closing = program.getBean(Closing.class);
    }

    /** How many events there were. */
    public long all() {
        long events = 0;
        for (int step = following.step(); step > 0; step = following.step()) {
            events += step;
        }
        return events;
    }

    /** The next so many stretches alone; how many events there were. */
    public long some(int stretches) {
        long events = 0;
        for (int i = 0; i < stretches; i++) {
            events += following.step();
        }
        return events;
    }

    /** How many days were closed. */
    public int close(LocalDate last) {
        return closing.closeUpTo(last);
    }
}
