package vn.motcua.bench;

import java.util.List;
import java.util.Locale;

/** Dossiers per second of each contender by the number of workers, as bars. */
final class ContestPicture {

    private static final int HEIGHT = 240;
    private static final int BAR = 34;
    private static final int GAP = 30;
    private static final int LEFT = 20;
    private static final List<String> COLOURS = List.of("#0b57a4", "#8a94a3", "#b9c0ca", "#2c8a4b");

    private ContestPicture() {}

    static String of(List<Contest.Lap> laps) {
        double most =
                laps.stream().mapToDouble(l -> l.cell().perSecond()).max().orElseThrow() * 1.1;
        int entrants = Entrant.values().length;
        int group = entrants * BAR + GAP;
        int width = LEFT + ContestScale.WORKERS.size() * group;
        StringBuilder b = new StringBuilder();
        b.append(
                String.format(
                        Locale.ROOT,
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d'"
                                + " font-family='sans-serif' font-size='11'>%n"
                                + "<title>Dossiers per second</title>%n"
                                + "<rect width='100%%' height='100%%' fill='#fff'/>%n",
                        width,
                        HEIGHT + 70));
        for (int g = 0; g < ContestScale.WORKERS.size(); g++) {
            int workers = ContestScale.WORKERS.get(g);
            int x = LEFT + g * group;
            for (int e = 0; e < entrants; e++) {
                double value = ContestReport.perSecond(laps, Entrant.values()[e], workers);
                double high = value / most * HEIGHT;
                b.append(
                        String.format(
                                Locale.ROOT,
                                "<rect x='%d' y='%.1f' width='%d' height='%.1f' fill='%s'/>%n"
                                        + "<text x='%d' y='%.1f' text-anchor='middle'>%.0f</text>%n",
                                x + e * BAR,
                                20 + HEIGHT - high,
                                BAR - 4,
                                high,
                                COLOURS.get(e),
                                x + e * BAR + BAR / 2 - 2,
                                16 + HEIGHT - high,
                                value));
            }
            b.append(
                    String.format(
                            Locale.ROOT,
                            "<text x='%d' y='%d' text-anchor='middle'>%d workers</text>%n",
                            x + entrants * BAR / 2,
                            HEIGHT + 38,
                            workers));
        }
        for (int e = 0; e < entrants; e++) {
            b.append(
                    String.format(
                            Locale.ROOT,
                            "<rect x='%d' y='%d' width='10' height='10' fill='%s'/>"
                                    + "<text x='%d' y='%d'>%s</text>%n",
                            LEFT + e * 110,
                            HEIGHT + 50,
                            COLOURS.get(e),
                            LEFT + e * 110 + 14,
                            HEIGHT + 59,
                            Entrant.values()[e].title()));
        }
        return b.append("</svg>\n").toString();
    }
}
