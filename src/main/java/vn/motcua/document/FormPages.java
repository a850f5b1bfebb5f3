package vn.motcua.document;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.document.paper.Sheet;

/** Forms of the law, filled in, as pages of XHTML from which papers are made. */
@Component
final class FormPages {

    private final Forms forms;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final String style = style();

    FormPages(Forms forms) {
        this.forms = forms;
    }

    /** A page and the sheet it is for. */
    record Page(String xhtml, PageSize size) {}

    /**
     * The form in the edition chosen.
     *
     * @param qr what the QR code says; null on forms without one
     */
    Page page(FormKind kind, FormChoice choice, @Nullable String qr, Object content) {
        Forms.Form form = forms.form(kind, choice);
        PageSize size = forms.size(kind, choice.on());
        Sheet sheet =
                new Sheet(
                        form.title(),
                        form.ref().form(),
                        css(size) + style,
                        qr == null ? null : QrCode.pngAddress(qr));
        StringOutput html = new StringOutput(16 * 1024);
        templates.render(form.template(), Map.of("sheet", sheet, "form", content), html);
        return new Page(html.toString(), size);
    }

    private static String css(PageSize size) {
        PageSize.Margins margins = size.margins();
        return """
        @page { size: %smm %smm; margin: %smm %smm %smm %smm; \
        @top-center { content: counter(page); font-family: Tinos; font-size: %spt; } }
        @page :first { @top-center { content: ""; } }
        body { font-size: %spt; }
        """
                .formatted(
                        size.width(),
                        size.height(),
                        margins.top(),
                        margins.right(),
                        margins.bottom(),
                        margins.left(),
                        size.text(),
                        size.text());
    }

    private static String style() {
        try {
            return new ClassPathResource("law/parts/paper.css")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
