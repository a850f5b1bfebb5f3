package vn.motcua.place;

/** How many letters were left out, added, changed or swapped with the next. */
final class Slips {

    /** More is not counted. */
    private static final int MOST = 3;

    private Slips() {}

    static int between(String one, String other) {
        if (Math.abs(one.length() - other.length()) >= MOST) {
            return MOST;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + same);
                if (isSwapped(one, i, other, j)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
                least = Math.min(least, now[j]);
            }
            if (least >= MOST) {
                return MOST;
            }
            before = last;
            last = now;
        }
        return Math.min(MOST, last[other.length()]);
    }

    private static boolean isSwapped(String one, int i, String other, int j) {
        return i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
