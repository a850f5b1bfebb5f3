package vn.motcua.eform.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Makes a form in the designer by hand, from what a form file says it should be. */
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

    private final Page page;

    Designing(Page page) {
        this.page = page;
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
            page.locator("#field-new-rule-paper").selectOption(rule.path("paper").asString());
            press("add-rule");
            if (rule.path("spared").asBoolean(false)) {
                edit("spared").nth(1).check();
            }
            when(rule.path("when"));
            save();
        }
    }

    private Locator edit(String name) {
        return page.locator(".designer-edit [name='" + name + "']");
    }

    private void add(
            String row, String act, String label, @org.jspecify.annotations.Nullable String type) {
        Locator form =
                page.locator(
                        "form.designer-add:has(input[name=row][value='"
                                + row
                                + "']):has(button[value='"
                                + act
                                + "'])");
        form.locator("[name=vi]").fill(label);
        if (type != null) {
            form.locator("[name=type]").selectOption(type);
        }
        form.locator("button[value='" + act + "']").click();
        page.locator(".designer-edit").waitFor();
    }

    private void press(String act) {
        page.locator("button[name=act][value='" + act + "']").click();
        page.locator(".designer-edit").waitFor();
    }

    private void save() {
        page.locator(".designer-edit button[value=save]").click();
        page.locator(".designer-edit").waitFor();
    }

    private void words(JsonNode words, String vi, String en) {
        if (!words.isMissingNode()) {
            edit(vi).fill(words.path("vi").asString());
            edit(en).fill(words.path("en").asString());
        }
    }

    private void section(JsonNode section) {
        edit("id").fill(section.path("id").asString());
        words(section.path("title"), "vi", "en");
        words(section.path("hint"), "hintVi", "hintEn");
        when(section.path("when"));
    }

    private void field(JsonNode field) {
        edit("id").fill(field.path("id").asString());
        words(field.path("label"), "vi", "en");
        words(field.path("hint"), "hintVi", "hintEn");
        for (String bound : List.of("min", "max")) {
            if (field.has(bound)) {
                edit(bound).fill(field.path(bound).asString());
            }
        }
        for (String chosen : List.of("from", "paper")) {
            if (field.has(chosen)) {
                edit(chosen).selectOption(field.path(chosen).asString());
            }
        }
        if (field.path("required").asBoolean(false)) {
            edit("required").check();
        }
        if (field.has("options")) {
            edit("options").fill(String.join("\n", options(field.path("options")).toList()));
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
            edit("part." + part).selectOption(how);
        }
    }

    private void when(JsonNode when) {
        if (when.isMissingNode()) {
            return;
        }
        if (when.has("any")) {
            page.locator("#edit-mode-any").check();
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
                box.getValue()
                        .forEach(value ->
                                page.locator(
                                                ".designer-edit input[name=when][value='"
                                                        + box.getKey()
                                                        + value.asString()
                                                        + "']")
                                        .check());
            }
        }
    }
}
