package vn.motcua.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long acts took, by kind of act. One to a worker; joined when all are done. */
final class Times implements Journey.Watch {

    private final Map<String, List<Long>> nanos = new TreeMap<>();

    @Override
    public void run(String action, Runnable act) {
        long start = System.nanoTime();
        act.run();
        nanos.computeIfAbsent(action, _ -> new ArrayList<>()).add(System.nanoTime() - start);
    }

    void join(Times other) {
        other.nanos.forEach((action, more) ->
                nanos.computeIfAbsent(action, _ -> new ArrayList<>()).addAll(more));
    }

    int count(String action) {
        return nanos.getOrDefault(action, List.of()).size();
    }

    /** Milliseconds within which a share of the acts was done. */
    double millis(String action, double share) {
        long[] sorted =
                nanos.getOrDefault(action, List.of(0L)).stream().mapToLong(n -> n).toArray();
        Arrays.sort(sorted);
        int at = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, at)] / 1e6;
    }
}
