package vn.motcua.offsystem;

import java.util.List;
import vn.motcua.kernel.Refusal;

/**
 * What is wrong with a row of a file.
 *
 * @param row as the office program counts it, from 1
 */
public record WrongRow(int row, List<Refusal> why) {
    public WrongRow {
        why = List.copyOf(why);
    }
}
