package vn.motcua.shell;

import java.time.Duration;

/**
 * One step of a dossier's way as it is drawn.
 *
 * @param column steps with the same column run side by side
 * @param name what is done
 * @param who by whom; may be empty
 * @param allowed the step's time limit
 * @param spent how much of it has gone; more than {@code allowed} when late
 * @param state where the dossier is
 * @param note said under the step, such as "xong 09:12 hôm qua"; may be empty
 */
public record Segment(
        int column,
        String name,
        String who,
        Duration allowed,
        Duration spent,
        State state,
        String note) {

    public enum State {
        DONE,
        CURRENT,
        AHEAD
    }

    public boolean late() {
        return spent.compareTo(allowed) > 0;
    }
}
