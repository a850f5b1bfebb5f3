package vn.motcua.bench;

/**
 * How much is asked of the pages.
 *
 * @param closed dossiers that are done, beside those that lie open
 * @param warmUp seconds at the same rate before anything counts
 */
record WebScale(int perSecond, int seconds, int warmUp, int closed, int open) {
    static final WebScale WHOLE = new WebScale(300, 60, 60, 400, 1600);
    static final WebScale QUICK = new WebScale(100, 20, 15, 100, 800);
}
