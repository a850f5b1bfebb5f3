package vn.motcua.bench;

/**
 * How much is asked of the pages.
 *
 * @param closed dossiers that are done, beside those that lie open
 * @param warmUp seconds at a rate that rises to the same, before anything counts
 */
record WebScale(int perSecond, int seconds, int warmUp, int closed, int open) {

    static WebScale of(Words words) {
        boolean quick = words.has("--quick");
        return new WebScale(
                words.number("--rate", quick ? 100 : 300),
                words.number("--seconds", quick ? 20 : 60),
                words.number("--warm-up", quick ? 30 : 120),
                words.number("--closed", quick ? 20_000 : 1_000_000),
                quick ? 800 : 1600);
    }
}
