package vn.motcua.catalog.national;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of the file: a JSON object whose values are texts, by the page's own labels. */
final class NationalLine {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern CODE = Pattern.compile("\\d\\.\\d{6}");

    /** Why a line is no record. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final String why;

        Unreadable(String why) {
            super(why);
            this.why = why;
        }

        String why() {
            return why;
        }
    }

    private NationalLine() {}

    static NationalRecord read(String line) throws Unreadable {
        JsonNode node = parsed(line);
        if (!node.isObject()) {
            throw new Unreadable("{…}");
        }
        Map<String, String> columns = new HashMap<>();
        node.properties()
                .forEach(column -> {
                    if (column.getValue().isString()) {
                        columns.put(column.getKey(), column.getValue().asString());
                    }
                });
        for (String name : NationalRecord.NEEDED) {
            if (!columns.containsKey(name)) {
                throw new Unreadable(name);
            }
        }
        String code = columns.getOrDefault(NationalRecord.CODE, "");
        if (!CODE.matcher(code).matches()) {
            throw new Unreadable(NationalRecord.CODE);
        }
        return new NationalRecord(code, columns);
    }

    private static JsonNode parsed(String line) throws Unreadable {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new Unreadable(e.getOriginalMessage().lines().findFirst().orElse("JSON"));
        }
    }
}
