package vn.motcua.catalog.open;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.motcua.calendar.WorkDuration;

/** Nodes of a JSON-LD graph as they are written; what many refer to is written once. */
final class CpsvNodes {

    /** Names of authority tables that the profile refers to. */
    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

    static final String VIETNAMESE = AUTHORITY + "language/VIE";
    static final String ENGLISH = AUTHORITY + "language/ENG";
    static final String VIETNAM = AUTHORITY + "country/VNM";
    static final String DONG = AUTHORITY + "currency/VND";

    private final Consumer<Map<String, Object>> out;
    private final String base;
    private final Set<String> written = new HashSet<>();

    /**
     * @param out takes each node once it is whole
     * @param base address of this program, without a slash at its end
     */
    CpsvNodes(Consumer<Map<String, Object>> out, String base) {
        this.out = out;
        this.base = base;
    }

    static Map<String, Object> node(String id, String type) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", id);
        node.put("@type", type);
        return node;
    }

    void write(Map<String, Object> node) {
        out.accept(node);
    }

    /** Writes a node unless one of its id is there; answers the reference to it. */
    Map<String, Object> once(Map<String, Object> node) {
        String id = String.valueOf(node.get("@id"));
        if (written.add(id)) {
            out.accept(node);
        }
        return ref(id);
    }

    static Map<String, Object> ref(String id) {
        return Map.of("@id", id);
    }

    /** An address within the page of the open catalogue. */
    String own(String kind, String code) {
        boolean plain = code.matches("[A-Za-z0-9._-]+");
        return base
                + "/catalog/open#"
                + kind
                + "-"
                + (plain ? code : UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)));
    }

    Map<String, Object> concept(String kind, String code, String vi, String en) {
        Map<String, Object> node = node(own(kind, code), "skos:Concept");
        node.put("skos:prefLabel", words(vi, en));
        return once(node);
    }

    /** A member of a table that others keep. */
    Map<String, Object> known(String id, String type) {
        return once(node(id, type));
    }

    /** A text in the languages in which there is one. */
    static List<Map<String, Object>> words(String vi, String en) {
        List<Map<String, Object>> words = new ArrayList<>();
        words.add(Map.of("@language", "vi", "@value", vi));
        if (!en.isBlank()) {
            words.add(Map.of("@language", "en", "@value", en));
        }
        return words;
    }

    /**
     * A limit as a duration of XML Schema, which knows no working days: those count as days, and
     * parts of a day are made whole. The words say it exactly.
     */
    static Map<String, Object> duration(WorkDuration time) {
        String whole = time.amount().setScale(0, java.math.RoundingMode.CEILING).toPlainString();
        String text =
                switch (time.unit()) {
                    case WORKING_HOUR -> "PT" + whole + "H";
                    case WORKING_DAY, CALENDAR_DAY -> "P" + whole + "D";
                    case MONTH -> "P" + whole + "M";
                    case SAME_DAY -> "P1D";
                };
        return Map.of("@type", "xsd:duration", "@value", text);
    }
}
