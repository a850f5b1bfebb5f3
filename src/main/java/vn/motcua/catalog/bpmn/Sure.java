package vn.motcua.catalog.bpmn;

import java.util.Map;
import java.util.Objects;

/** Answers of maps that the caller filled for every key it will ask for. */
final class Sure {

    private Sure() {}

    static <K, V> V get(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }
}
