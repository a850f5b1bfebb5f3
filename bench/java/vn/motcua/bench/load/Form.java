package vn.motcua.bench.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as a browser would send it untouched: what stands in its fields, nothing ticked.
 *
 * @param action where it goes
 * @param fields names and values, to be filled in further
 */
record Form(String action, Map<String, String> fields) {

    private static final Pattern FORM =
            Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
    private static final Pattern ACTION = Pattern.compile("\\baction=\"([^\"]*)\"");
    private static final List<String> UNTICKED = List.of("type=\"checkbox\"", "type=\"radio\"");

    static List<Form> all(String page) {
        return FORM.matcher(page).results().map(f -> of(f.group(1), f.group(2))).toList();
    }

    /** The form of a page that goes to a place. */
    static Form to(String page, String action) {
        return all(page).stream()
                .filter(f -> f.action.startsWith(action))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No form to " + action));
    }

    private static Form of(String attributes, String inside) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(inside);
        while (input.find()) {
            String tag = input.group(1);
            if (UNTICKED.stream().noneMatch(tag::contains)) {
                find(NAME, tag).ifPresent(n -> fields.put(n, find(VALUE, tag).orElse("")));
            }
        }
        return new Form(find(ACTION, attributes).orElse(""), fields);
    }

    private static Optional<String> find(Pattern pattern, String in) {
        Matcher m = pattern.matcher(in);
        return m.find() ? Optional.of(m.group(1).replace("&amp;", "&")) : Optional.empty();
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    Form with(String name, String value) {
        fields.put(name, value);
        return this;
    }
}
