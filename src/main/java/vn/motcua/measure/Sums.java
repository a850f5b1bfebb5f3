package vn.motcua.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.catalog.Channel;

/** Counts that are being added up. */
final class Sums {

    private record Key(UUID agency, UUID version, Channel channel, Counted counted) {}

    private final Map<Key, Long> counts = new HashMap<>();

    void add(Count count) {
        counts.merge(
                new Key(count.agency(), count.version(), count.channel(), count.counted()),
                count.n(),
                Long::sum);
    }

    void add(Dimensions by, Counted counted, long n) {
        add(new Count(by.agency(), by.version(), by.channel(), counted, n));
    }

    /** Nothing for what evens out. */
    List<Count> counts() {
        return counts.entrySet().stream()
                .filter(one -> one.getValue() != 0)
                .map(one ->
                        new Count(
                                one.getKey().agency(),
                                one.getKey().version(),
                                one.getKey().channel(),
                                one.getKey().counted(),
                                one.getValue()))
                .toList();
    }
}
