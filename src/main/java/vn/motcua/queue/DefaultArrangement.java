package vn.motcua.queue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.catalog.Field;
import vn.motcua.catalog.ProcedureVersion;

/**
 * A sensible beginning: the largest fields of what the agency receives each have a group, the rest
 * share one, results have one of their own; each counter serves its part of them.
 */
final class DefaultArrangement {

    /** More buttons than this are hard to choose from on a kiosk. */
    private static final int OWN_GROUPS = 4;

    private DefaultArrangement() {}

    /**
     * @param offered what the agency receives
     * @param counters how many sit at the desk, at least one
     */
    static Arrangement of(UUID agency, List<ProcedureVersion> offered, int counters) {
        List<Field> fields = bySize(offered);
        boolean few = fields.size() <= OWN_GROUPS + 1;
        List<ServiceGroup> groups = new ArrayList<>();
        for (Field field : few ? fields : fields.subList(0, OWN_GROUPS)) {
            groups.add(group(groups.size(), field.name(), field.nameEn(), List.of(field.code())));
        }
        if (!few) {
            List<String> rest =
                    fields.subList(OWN_GROUPS, fields.size()).stream().map(Field::code).toList();
            groups.add(group(groups.size(), "Lĩnh vực khác", "Other fields", rest));
        }
        groups.add(group(groups.size(), "Nhận kết quả", "Collecting a result", List.of()));
        return new Arrangement(agency, 0, groups, counters(groups, Math.max(1, counters)));
    }

    private static List<Field> bySize(List<ProcedureVersion> offered) {
        Map<Field, Integer> sizes = new LinkedHashMap<>();
        offered.forEach(version -> sizes.merge(version.field(), 1, Integer::sum));
        return sizes.entrySet().stream()
                .sorted(Map.Entry.<Field, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static ServiceGroup group(int at, String name, String nameEn, List<String> fields) {
        return new ServiceGroup(
                String.valueOf(Arrangement.LETTERS.charAt(at)), name, nameEn, fields);
    }

    /** Groups go round the counters; a counter too many helps everywhere. */
    private static List<Counter> counters(List<ServiceGroup> groups, int count) {
        List<Counter> counters = new ArrayList<>();
        for (int i = 0; i < Math.min(count, Arrangement.MOST_COUNTERS); i++) {
            int at = i;
            List<String> own =
                    Stream.iterate(at, n -> n < groups.size(), n -> n + count)
                            .map(n -> groups.get(n).letter())
                            .toList();
            List<String> all = groups.stream().map(ServiceGroup::letter).toList();
            counters.add(new Counter(i + 1, own.isEmpty() ? all : own));
        }
        return counters;
    }
}
