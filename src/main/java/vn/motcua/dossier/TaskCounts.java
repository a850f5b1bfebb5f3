package vn.motcua.dossier;

/**
 * How much lies on a desk: open tasks, of which late (past the step's allowance), soon late (within
 * the working day ahead), waiting (the clock stands), and taken by the asker.
 */
public record TaskCounts(int open, int late, int soon, int waiting, int mine) {}
