package vn.motcua.catalog.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.kernel.VietnameseText;

/** What people say, and what stands in the names of procedures ({@code everyday.yaml}); folded. */
final class Everyday {

    private static final String FILE = "/catalog/everyday.yaml";

    private record Line(List<String> say, List<String> means) {}

    private record Words(List<String> say, List<Meaning> means) {}

    private final List<Words> lines;

    private Everyday(List<Words> lines) {
        this.lines = lines;
    }

    static Everyday read() {
        return new Everyday(
                Arrays.stream(WordFile.read(FILE, Line[].class))
                        .map(line ->
                                new Words(
                                        line.say().stream().map(VietnameseText::fold).toList(),
                                        line.means().stream().map(Meaning::of).toList()))
                        .toList());
    }

    /** What is said for a procedure of this name, folded. */
    List<String> saidFor(String name) {
        return lines.stream()
                .filter(line -> line.means().stream().anyMatch(meaning -> meaning.in(name)))
                .flatMap(line -> line.say().stream())
                .toList();
    }

    /** The words of the names that each saying stands for first. */
    Map<String, String> meanings() {
        Map<String, String> meanings = new HashMap<>();
        for (Words line : lines) {
            String first = line.means().getFirst().words();
            line.say().forEach(said -> meanings.putIfAbsent(said, first));
        }
        return meanings;
    }
}
