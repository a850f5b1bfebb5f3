package vn.motcua.citizen;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser says it is, in two words that its owner knows again. */
final class Devices {

    private record Sign(String part, String word) {}

    /** The first that fits: most call themselves Chrome and Safari too. */
    private static final List<Sign> BROWSERS =
            List.of(
                    new Sign("coc_coc", "Cốc Cốc"),
                    new Sign("Zalo", "Zalo"),
                    new Sign("Edg", "Edge"),
                    new Sign("OPR/", "Opera"),
                    new Sign("SamsungBrowser", "Samsung Internet"),
                    new Sign("Firefox", "Firefox"),
                    new Sign("FxiOS", "Firefox"),
                    new Sign("CriOS", "Chrome"),
                    new Sign("Chrome", "Chrome"),
                    new Sign("Safari", "Safari"));

    private static final List<Sign> SYSTEMS =
            List.of(
                    new Sign("Android", "Android"),
                    new Sign("iPhone", "iPhone"),
                    new Sign("iPad", "iPad"),
                    new Sign("Windows", "Windows"),
                    new Sign("Mac OS X", "macOS"),
                    new Sign("Linux", "Linux"));

    private Devices() {}

    static String words(String userAgent) {
        return Stream.of(BROWSERS, SYSTEMS)
                .flatMap(signs -> signs.stream().filter(s -> userAgent.contains(s.part())).limit(1))
                .map(Sign::word)
                .collect(Collectors.joining(", "));
    }
}
