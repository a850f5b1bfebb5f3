package vn.motcua.catalog.load.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.load.Load;
import vn.motcua.catalog.load.LoadProblem;
import vn.motcua.job.JobProgress;

/**
 * One package: how far it is, what is wrong in it, and what may be done with it.
 *
 * @param progress absent where no job is at it
 * @param from how many problems are left out before those that are shown
 */
public record OneLoadPage(
        Load load, @Nullable JobProgress progress, int from, List<LoadProblem> problems) {

    private static final int FULL = 50;

    public OneLoadPage {
        problems = List.copyOf(problems);
    }

    public String path() {
        return LoadsDoor.PATH + "/" + load.id();
    }

    /** Whether the job that was at it has failed, and nothing more will happen by itself. */
    public boolean stuck() {
        return progress != null && progress.state().ended() && load.underWay();
    }

    public @Nullable String next() {
        return from + FULL < load.problems() ? path() + "?from=" + (from + FULL) : null;
    }

    public @Nullable String first() {
        return from > 0 ? path() : null;
    }
}
