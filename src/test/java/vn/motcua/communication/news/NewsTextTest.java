package vn.motcua.communication.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of news comes out as it was meant, and nothing in it runs. */
class NewsTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Xin <img src=x onerror=alert(1)> chào",
                "[bấm](javascript:alert(1))",
                "[bấm](JaVaScRiPt:alert(1))",
                "[bấm](data:text/html;base64,PHNjcmlwdD4=)",
                "![a](javascript:alert(1))",
                "![a](https://elsewhere.example/track.gif)",
                "<iframe src=\"https://elsewhere.example\"></iframe>",
                "<a href=\"https://a.example\" onclick=\"alert(1)\">a</a>",
                "```\n</code></pre><script>alert(1)</script>\n```",
                "[a](https://a.example \"\\\" onmouseover=alert(1)\")"
            })
    void nothingInItRuns(String text) {
        Document page = Jsoup.parseBodyFragment(NewsText.html(text));

        assertThat(page.select("script, iframe, img, style, form, object")).isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element ->
                        assertThat(element.attributes())
                                .allSatisfy(one -> {
                                    assertThat(one.getKey()).doesNotStartWith("on");
                                    assertThat(one.getValue().toLowerCase(java.util.Locale.ROOT))
                                            .doesNotStartWith("javascript:")
                                            .doesNotStartWith("data:");
                                }));
    }

    @Test
    void whatIsWrittenIsSet() {
        String html =
                NewsText.html(
                        "# Một\n\n#### Hai\n\n- **ba** [bốn](https://a.example/x?b=1&c=2)\n\n![năm](x.png)");
        Document page = Jsoup.parseBodyFragment(html);

        assertThat(page.select("h2").eachText()).containsExactly("Một", "Hai");
        assertThat(page.select("li strong").text()).isEqualTo("ba");
        assertThat(page.select("a").attr("href")).isEqualTo("https://a.example/x?b=1&c=2");
        assertThat(page.select("a").attr("rel")).isEqualTo("noopener nofollow");
        assertThat(page.text()).contains("năm");
    }

    @Test
    void linksAreFoundInTheirOrderAndWordsWithoutMarks() {
        String text = "Xem [một](https://a.example/1) và <https://b.example/2> **đậm**";
        assertThat(NewsText.links(text))
                .containsExactly("https://a.example/1", "https://b.example/2");
        assertThat(NewsText.plain(text)).contains("một").contains("đậm").doesNotContain("**");
    }
}
