package vn.motcua.eform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import tools.jackson.databind.JsonNode;

/**
 * Makes a form in the designer by hand, from what a form file says it should be: fills in nothing
 * but what the page offers, and sends its forms as a browser without scripts would.
 */
final class Designing {

    private static final List<String> PARTS =
            List.of(
                    "name",
                    "born",
                    "gender",
                    "ethnicity",
                    "nationality",
                    "number",
                    "phone",
                    "home");

    /** Sends a form, names and values in turn, and gives the page that the answer leads to. */
    interface Office {
        Document send(String path, List<Map.Entry<String, String>> fields);
    }

    private final Office office;
    private Document page;
    private FormElement form;
    private List<Map.Entry<String, String>> typed = new ArrayList<>();

    Designing(Document page, Office office) {
        this.page = page;
        this.office = office;
        this.form = (FormElement) one("form:has(button)");
    }

    void make(JsonNode layout) {
        for (JsonNode section : layout.path("sections")) {
            add("form", "add-section", section.path("title").path("vi").asString(), null);
            section(section);
            save();
            for (JsonNode field : section.path("fields")) {
                add(
                        "section/" + section.path("id").asString(),
                        "add-field",
                        field.path("label").path("vi").asString(),
                        field.path("type").asString());
                field(field);
                save();
                for (JsonNode column : field.path("columns")) {
                    add(
                            "field/" + field.path("id").asString(),
                            "add-column",
                            column.path("label").path("vi").asString(),
                            column.path("type").asString());
                    field(column);
                    save();
                }
            }
        }
        for (JsonNode rule : layout.path("papers")) {
            take(one("form:has(button[value=add-rule])"));
            select("paper", rule.path("paper").asString());
            press("add-rule");
            if (rule.path("spared").asBoolean(false)) {
                pick("spared", one(".designer-edit").select("[name=spared]").get(1).attr("value"));
            }
            when(rule.path("when"));
            save();
        }
    }

    private Element one(String selector) {
        return Objects.requireNonNull(page.selectFirst(selector), selector);
    }

    /** Begins with what a form says before anything is typed. */
    private void take(Element found) {
        form = (FormElement) found;
        typed = new ArrayList<>();
        form.formData().forEach(pair -> typed.add(Map.entry(pair.key(), pair.value())));
    }

    private Element box(String name) {
        return Objects.requireNonNull(
                form.selectFirst("[name='" + name + "']"), () -> name + " in " + form.html());
    }

    private void fill(String name, String value) {
        box(name);
        typed.removeIf(pair -> pair.getKey().equals(name));
        typed.add(Map.entry(name, value));
    }

    private void select(String name, String value) {
        boolean offered =
                box(name).select("option").stream()
                        .anyMatch(one -> one.attr("value").equals(value));
        assertThat(offered).as("%s offers %s", name, value).isTrue();
        fill(name, value);
    }

    /** Of several with one name, that alone. */
    private void pick(String name, String value) {
        offered(name, value);
        fill(name, value);
    }

    private void check(String name, String value) {
        offered(name, value);
        typed.add(Map.entry(name, value));
    }

    private void offered(String name, String value) {
        assertThat(form.select("[name='" + name + "']").eachAttr("value")).contains(value);
    }

    private void add(
            String row, String act, String label, @org.jspecify.annotations.Nullable String type) {
        take(
                one(
                        "form.designer-add:has(input[name=row][value='"
                                + row
                                + "']):has(button[value='"
                                + act
                                + "'])"));
        fill("vi", label);
        if (type != null) {
            select("type", type);
        }
        press(act);
    }

    private void press(String act) {
        assertThat(form.select("button[name=act][value='" + act + "']")).as(act).isNotEmpty();
        typed.add(Map.entry("act", act));
        page = office.send(form.attr("action"), typed);
        take(one(".designer-edit"));
    }

    private void save() {
        press("save");
    }

    private void words(JsonNode words, String vi, String en) {
        if (!words.isMissingNode()) {
            fill(vi, words.path("vi").asString());
            fill(en, words.path("en").asString());
        }
    }

    private void section(JsonNode section) {
        fill("id", section.path("id").asString());
        words(section.path("title"), "vi", "en");
        words(section.path("hint"), "hintVi", "hintEn");
        when(section.path("when"));
    }

    private void field(JsonNode field) {
        fill("id", field.path("id").asString());
        words(field.path("label"), "vi", "en");
        words(field.path("hint"), "hintVi", "hintEn");
        for (String bound : List.of("min", "max")) {
            if (field.has(bound)) {
                fill(bound, field.path(bound).asString());
            }
        }
        for (String chosen : List.of("from", "paper")) {
            if (field.has(chosen)) {
                select(chosen, field.path(chosen).asString());
            }
        }
        if (field.path("required").asBoolean(false)) {
            check("required", box("required").attr("value"));
        }
        if (field.has("options")) {
            fill("options", String.join("\n", options(field.path("options")).toList()));
        }
        if (field.has("parts")) {
            parts(field.path("parts"));
        }
        when(field.path("when"));
    }

    private static Stream<String> options(JsonNode options) {
        return options.valueStream()
                .map(one ->
                        one.path("id").asString()
                                + " | "
                                + one.path("label").path("vi").asString()
                                + " | "
                                + one.path("label").path("en").asString());
    }

    private void parts(JsonNode wanted) {
        List<String> names = wanted.valueStream().map(JsonNode::asString).toList();
        for (String part : PARTS) {
            String how = names.contains(part) ? "yes" : names.contains(part + "?") ? "maybe" : "";
            select("part." + part, how);
        }
    }

    private void when(JsonNode when) {
        if (when.isMissingNode()) {
            return;
        }
        if (when.has("any")) {
            pick("mode", "any");
        }
        JsonNode list = when.has("any") ? when.path("any") : when.path("all");
        List<JsonNode> all = list.isMissingNode() ? List.of(when) : list.valueStream().toList();
        for (JsonNode one : all) {
            for (Map.Entry<String, JsonNode> box :
                    (one.has("case")
                                    ? Map.of("case:", one.path("case"))
                                    : Map.of(
                                            "field:" + one.path("field").asString() + "=",
                                            one.path("is")))
                            .entrySet()) {
                box.getValue().forEach(value -> check("when", box.getKey() + value.asString()));
            }
        }
    }
}
