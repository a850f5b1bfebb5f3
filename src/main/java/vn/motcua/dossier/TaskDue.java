package vn.motcua.dossier;

import java.time.Instant;

/** The end of an open task's allowance, set anew when a pause is over. */
public record TaskDue(int task, Instant due) {}
