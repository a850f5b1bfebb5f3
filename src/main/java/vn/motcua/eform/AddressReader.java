package vn.motcua.eform;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.place.Address;
import vn.motcua.place.Place;
import vn.motcua.place.Places;
import vn.motcua.place.Reading;
import vn.motcua.place.Typed;

/** Puts official names and codes in the place of what was typed of an address, as of a day. */
record AddressReader(Places places, LocalDate day) {

    static final String CODE = "Code";
    private static final List<String> UNITS = List.of("province", "district", "commune");

    /** What is not found stays as it was typed, without a code. */
    ObjectNode located(ObjectNode typed) {
        String country = typed.path("country").asString("");
        ObjectNode answer = LayoutJson.MAPPER.createObjectNode();
        if (isHere(country)) {
            Address found = read(typed).address();
            put(answer, "province", found.province(), typed);
            put(answer, "district", found.district(), typed);
            put(answer, "commune", found.commune(), typed);
            if (found.commune() != null && found.district() == null) {
                answer.remove("district");
            }
        } else {
            UNITS.forEach(part -> put(answer, part, null, typed));
        }
        put(answer, "detail", null, typed);
        if (!isHere(country)) {
            answer.put("country", country);
        }
        return answer;
    }

    private static void put(
            ObjectNode answer, String part, @Nullable Place found, ObjectNode typed) {
        if (found != null) {
            answer.put(part, found.name()).put(part + CODE, found.code());
        } else if (typed.has(part)) {
            answer.set(part, typed.get(part));
        }
    }

    static boolean isHere(String country) {
        return country.isBlank() || VietnameseText.fold(country).replace(" ", "").equals("vietnam");
    }

    Reading read(JsonNode address) {
        return places.read(
                day,
                new Typed(
                        address.path("province").asString(""),
                        address.path("district").asString(""),
                        address.path("commune").asString("")));
    }

    /**
     * The parts of an address on one line that ends in a province, such as "Thôn 1, xã Tùng Ảnh,
     * huyện Đức Thọ, tỉnh Hà Tĩnh"; any other line is a detail as a whole.
     */
    Map<String, String> apart(String line) {
        List<String> parts = List.of(line.strip().split("\\s*,\\s*", -1));
        int last = parts.size() - 1;
        if (last < 1 || !isProvince(parts.getLast())) {
            return Map.of("detail", line);
        }
        Map<String, String> near = parts(parts, last - 1, "");
        return last > 1 && !isWhole(near) ? parts(parts, last - 2, parts.get(last - 1)) : near;
    }

    private boolean isProvince(String part) {
        Reading reading = places.read(day, new Typed(part, "", ""));
        return reading.address().province() != null
                || reading.doubts().stream().anyMatch(doubt -> doubt.of() != null);
    }

    private boolean isWhole(Map<String, String> parts) {
        Reading reading =
                places.read(
                        day,
                        new Typed(
                                parts.getOrDefault("province", ""),
                                parts.getOrDefault("district", ""),
                                parts.getOrDefault("commune", "")));
        return reading.doubts().isEmpty() && reading.address().commune() != null;
    }

    private static Map<String, String> parts(List<String> line, int commune, String district) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("province", line.getLast());
        parts.put("district", district);
        parts.put("commune", line.get(commune));
        parts.put("detail", String.join(", ", line.subList(0, commune)));
        return parts;
    }
}
