package vn.motcua.filing.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Fills in whatever a step of a form asks for, as somebody does who has an answer to everything.
 */
final class Filler {

    private Filler() {}

    /** Answers what is required and shown; an answer may show more, so it looks twice. */
    static void fillIn(Page page) {
        for (int i = 0; i < 2; i++) {
            for (Locator group : page.locator("main .eform fieldset").all()) {
                Locator first = group.locator("input[type=radio][required]").first();
                if (first.count() > 0
                        && group.isVisible()
                        && group.locator("input:checked").count() == 0) {
                    group.locator("label[for='" + first.getAttribute("id") + "']").click();
                }
            }
            for (Locator box : page.locator("main .eform input[type=checkbox][required]").all()) {
                if (box.isVisible() && !box.isChecked()) {
                    page.locator("label[for='" + box.getAttribute("id") + "']").click();
                }
            }
            for (Locator name : page.locator("main .eform input[name$='.typed']").all()) {
                if (name.isVisible() && name.inputValue().isEmpty()) {
                    name.fill("Phan Thị Báo");
                }
            }
            for (Locator box : page.locator("main .eform input[name$='.confirmed']").all()) {
                if (box.isVisible() && !box.isChecked()) {
                    page.locator("label[for='" + box.getAttribute("id") + "']").click();
                }
            }
            for (Locator choice : page.locator("main .eform select[required]").all()) {
                if (choice.isVisible() && choice.inputValue().isEmpty()) {
                    choice.selectOption(
                            new com.microsoft.playwright.options.SelectOption().setIndex(1));
                }
            }
            for (Locator input :
                    page.locator(
                                    "main .eform input.input[required]:not([type=file]), main .eform"
                                            + " textarea[required]")
                            .all()) {
                if (input.isVisible() && input.inputValue().isEmpty()) {
                    input.fill(answer(input));
                }
            }
        }
    }

    private static String answer(Locator input) {
        String id = String.valueOf(input.getAttribute("id"));
        if (String.valueOf(input.getAttribute("placeholder")).startsWith("31/05")
                || id.endsWith("born")) {
            return "20/05/2022";
        }
        if (id.endsWith("number") || id.endsWith("idNumber")) {
            return "042187000123";
        }
        if ("numeric".equals(input.getAttribute("inputmode")) || id.contains("copies")) {
            return "2";
        }
        return id.endsWith(".province") ? "ha tinh" : "Tùng Ảnh";
    }
}
