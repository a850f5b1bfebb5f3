package vn.motcua.eform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was typed after a row was added or removed by a button {@code _row}, whose value is {@code
 * members+} or {@code members-2}.
 *
 * @param acted whether there was such a press
 */
public record Rows(Map<String, List<String>> typed, boolean acted) {

    /** Name of the buttons. */
    public static final String BUTTON = "_row";

    private static final Pattern PRESS = Pattern.compile("([a-zA-Z][a-zA-Z0-9]*)([+]|-(\\d{1,6}))");

    static Rows of(Layout layout, Map<String, List<String>> typed) {
        List<String> pressed = typed.getOrDefault(BUTTON, List.of());
        Matcher press = PRESS.matcher(pressed.isEmpty() ? "" : pressed.getFirst());
        if (!press.matches()) {
            return new Rows(typed, false);
        }
        FormField table =
                layout.fields()
                        .filter(field -> field.type() == FieldType.TABLE)
                        .filter(field -> field.id().equals(press.group(1)))
                        .findFirst()
                        .orElse(null);
        if (table == null) {
            return new Rows(typed, false);
        }
        Map<String, List<String>> after = new LinkedHashMap<>(typed);
        after.remove(BUTTON);
        String number = press.group(3);
        if (number == null) {
            SortedSet<Integer> rows = TypedReader.rows(typed, table.id());
            int next = rows.isEmpty() ? 1 : rows.last() + 1;
            String first = table.fields().getFirst().id();
            if (rows.isEmpty()) {
                after.put(table.id() + ".0." + first, List.of(""));
            }
            after.put(table.id() + "." + next + "." + first, List.of(""));
        } else {
            after.keySet().removeIf(name -> name.startsWith(table.id() + "." + number + "."));
        }
        return new Rows(after, true);
    }
}
