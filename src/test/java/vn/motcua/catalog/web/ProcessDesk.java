package vn.motcua.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asKeeper;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages on which internal processes are drawn up, as somebody presses their buttons. */
final class ProcessDesk {

    private final MockMvcTester mvc;

    ProcessDesk(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    static String process(String code) {
        return "/admin/procedures/" + code + "/process";
    }

    static String edit(String code, String day) {
        return process(code) + "/" + day + "/edit";
    }

    MvcTestResult get(String path) {
        return mvc.get().uri(path).with(asKeeper()).exchange();
    }

    MvcTestResult post(String path, Map<String, String> typed) {
        var request = mvc.post().uri(path).with(csrf()).with(asKeeper());
        typed.forEach(request::param);
        return request.exchange();
    }

    static Document page(MvcTestResult result) {
        Document page =
                Jsoup.parse(
                        new String(
                                result.getResponse().getContentAsByteArray(),
                                StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("⟦");
        return page;
    }

    void begun(String code, String day) {
        LocalDate from = LocalDate.parse(day);
        MvcTestResult answer =
                post(
                        "/process-drafts",
                        Map.of(
                                "code",
                                code,
                                "validFrom",
                                "%02d/%02d/%d"
                                        .formatted(
                                                from.getDayOfMonth(),
                                                from.getMonthValue(),
                                                from.getYear())));
        assertThat(answer).hasStatus(303);
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(edit(code, day));
    }

    /** What the page would send with a press: everything that stands in its form. */
    static Map<String, String> form(Document page) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (Element input : page.select("#table input[name], #table select[name]")) {
            boolean ticked =
                    !input.attr("type").matches("checkbox|radio") || input.hasAttr("checked");
            if (ticked && !input.attr("name").equals("actions")) {
                typed.put(input.attr("name"), value(input));
            }
        }
        return typed;
    }

    private static String value(Element input) {
        if (!input.tagName().equals("select")) {
            return input.val();
        }
        Element chosen = input.selectFirst("option[selected]");
        return chosen == null ? "" : chosen.val();
    }

    MvcTestResult press(String path, String act) {
        Map<String, String> typed = form(page(get(path)));
        typed.put("act", act);
        return post(path.replaceAll("\\?.*", ""), typed);
    }

    /** Types into the open row, with the actions that it has, and presses. */
    MvcTestResult type(String code, String day, String row, Map<String, String> more, String act) {
        String path = edit(code, day);
        Document page = page(get(path + "?row=" + row));
        Map<String, String> typed = form(page);
        typed.putAll(more);
        typed.put("act", act);
        var request = mvc.post().uri(path).with(csrf()).with(asKeeper());
        typed.forEach(request::param);
        page.select("input[name=actions][checked]").forEach(a -> request.param("actions", a.val()));
        return request.exchange();
    }

    MvcTestResult publish(String code, String day, Map<String, String> more) {
        String path = process(code) + "/" + day + "/publish";
        LocalDate from = LocalDate.parse(day);
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("stamp", page(get(path)).select("input[name=stamp]").val());
        typed.put("number", "512/QĐ-UBND");
        typed.put("signedOn", "30/05/2022");
        typed.put("signer", "Võ Công Hàm, Chủ tịch");
        typed.put(
                "validFrom",
                from.getDayOfMonth() + "/" + from.getMonthValue() + "/" + from.getYear());
        typed.putAll(more);
        return post(path, typed);
    }
}
