package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import vn.motcua.job.JobRun;

/** A long job's run on a node that dies when so many pieces are done. */
record DyingRun(long dies, long[] done) implements JobRun {

    /** Stands for the node's death. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    static DyingRun at(long piece) {
        return new DyingRun(piece, new long[1]);
    }

    static DyingRun never() {
        return at(Long.MAX_VALUE);
    }

    @Override
    public UUID id() {
        return new UUID(0, 0);
    }

    @Override
    public void total(long pieces) {
        assertThat(pieces).isPositive();
    }

    @Override
    public void advance(long pieces) {
        done[0] += pieces;
        if (done[0] == dies) {
            throw new Killed();
        }
    }

    @Override
    public void message(String text) {
        throw new AssertionError(text);
    }
}
