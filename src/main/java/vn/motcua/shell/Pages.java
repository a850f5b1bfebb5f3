package vn.motcua.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes a page. It is made whole before the first byte leaves, so that a template that fails gives
 * an error page and not half of one.
 */
@Component
public class Pages {

    private final TemplateEngine templates;
    private final Frames frames;

    Pages(TemplateEngine templates, Frames frames) {
        this.templates = templates;
        this.frames = frames;
    }

    public void write(Page page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Frame frame = frames.of(request);
        Utf8ByteOutput html = new Utf8ByteOutput();
        templates.render(
                page.template() + ".jte", Map.of("frame", frame, "page", page.model()), html);

        response.setStatus(page.status().value());
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.setHeader("Content-Language", frame.locale().getLanguage());
        response.setHeader("Vary", "HX-Request, Cookie, Accept-Encoding");
        if (response.getHeader("Cache-Control") == null) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (frame.said() != null) {
            response.addCookie(Cookies.gone(Said.COOKIE));
        }
        byte[] content = html.toByteArray();
        if (Zip.pays(content, request)) {
            response.setHeader("Content-Encoding", "gzip");
            content = Zip.zip(content);
        }
        // In one piece: a page has hundreds, and each would pass through every filter's stream.
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
