package vn.motcua.catalog.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalog.Occasion;
import vn.motcua.kernel.VietnameseText;

/** Occasions and the procedures that belong to them ({@code occasions.yaml}). */
public final class Occasions {

    private static final String FILE = "/catalog/occasions.yaml";
    private static final Map<Occasion, List<Meaning>> ALL = read();

    private record Line(
            String id, Occasion.Of of, String name, String name_en, List<String> means) {}

    private Occasions() {}

    private static Map<Occasion, List<Meaning>> read() {
        Map<Occasion, List<Meaning>> all = new LinkedHashMap<>();
        Arrays.stream(WordFile.read(FILE, Line[].class))
                .forEach(line ->
                        all.put(
                                new Occasion(line.id(), line.of(), line.name(), line.name_en()),
                                line.means().stream().map(Meaning::of).toList()));
        return all;
    }

    /** In the order of a life. */
    public static List<Occasion> all() {
        return List.copyOf(ALL.keySet());
    }

    /** The ids of the occasions that a procedure of this name belongs to. */
    public static List<String> of(String name) {
        String folded = VietnameseText.fold(name);
        return ALL.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(meaning -> meaning.in(folded)))
                .map(one -> one.getKey().id())
                .toList();
    }
}
