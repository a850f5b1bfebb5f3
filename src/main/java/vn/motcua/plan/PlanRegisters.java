package vn.motcua.plan;

import java.util.List;
import vn.motcua.letter.Letter;

/** Plans and letters as somebody knows them. */
interface PlanRegisters {

    PlanSnapshot.State now();

    /** The directive letters, newest first, without those thrown away. */
    List<Letter> letters();
}
