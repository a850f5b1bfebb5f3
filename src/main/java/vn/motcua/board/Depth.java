package vn.motcua.board;

import java.math.BigDecimal;
import java.util.List;

/** How deep a cell of a heat map is coloured: 1 the best or least, 5 the worst or most. Pure. */
public final class Depth {

    private static final int DEEPEST = 5;

    private Depth() {}

    /**
     * Of a share that is the better the larger it is.
     *
     * @param steps the least shares of the depths 1, 2, 3, 4
     */
    public static int ofShare(BigDecimal percent, List<Integer> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (percent.compareTo(BigDecimal.valueOf(steps.get(i))) >= 0) {
                return i + 1;
            }
        }
        return DEEPEST;
    }

    /** Of a number beside the largest of its map, in five equal parts. */
    public static int ofCount(long count, long most) {
        return most <= 0 || count <= 0 ? 0 : (int) ((count * DEEPEST + most - 1) / most);
    }
}
