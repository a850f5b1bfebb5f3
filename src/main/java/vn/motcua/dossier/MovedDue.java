package vn.motcua.dossier;

import java.time.Instant;

/** The end of an open task's allowance, moved by a recount. */
public record MovedDue(int task, Instant before, Instant due) {

    TaskDue after() {
        return new TaskDue(task, due);
    }

    RecountEffect effect() {
        return due.isAfter(before) ? RecountEffect.LATER : RecountEffect.EARLIER;
    }
}
