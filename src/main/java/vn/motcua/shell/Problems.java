package vn.motcua.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kernel.Refusal;

/**
 * Says no in the form that the asker understands: RFC 9457 problem details on {@code /api}, a page
 * elsewhere. Also for filters, which no controller advice reaches.
 */
@Component
public class Problems {

    /** The HTTP status of each kind of refusal; the only table of this sort. */
    public static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case GONE -> HttpStatus.GONE;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    private final Texts texts;
    private final Pages pages;
    private final JsonMapper json;

    Problems(Texts texts, Pages pages, JsonMapper json) {
        this.texts = texts;
        this.pages = pages;
        this.json = json;
    }

    /** Answers with the refusals; the first decides the status. */
    public void write(
            List<Refusal> refusals, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Refusal first = refusals.getFirst();
        HttpStatus status = status(first.kind());
        Locale locale = RequestContextUtils.getLocale(request);
        List<ErrorPage.Sentence> sentences =
                refusals.stream()
                        .map(r -> new ErrorPage.Sentence(texts.text(locale, r), r.legalBasis()))
                        .toList();
        if (isApi(request)) {
            writeJson(
                    first.code(), status, sentences.getFirst().text(), refusals, request, response);
        } else {
            writePage(status, sentences, request, response);
        }
    }

    /** Answers with a status that stems from no rule: unknown address, wrong method, a defect. */
    public void write(HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Locale locale = RequestContextUtils.getLocale(request);
        String sentence = texts.text(locale, "shell.error." + knownStatus(status) + ".detail");
        if (isApi(request)) {
            String code = "http." + status.value();
            writeJson(code, status, sentence, List.of(), request, response);
        } else {
            writePage(status, List.of(new ErrorPage.Sentence(sentence, null)), request, response);
        }
    }

    /** Answers that a file, or all of them together, is larger than the server takes. */
    public void tooLarge(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        HttpStatus status = HttpStatus.CONTENT_TOO_LARGE;
        Locale locale = RequestContextUtils.getLocale(request);
        String sentence = texts.text(locale, "shell.error.413.file");
        if (isApi(request)) {
            writeJson("http." + status.value(), status, sentence, List.of(), request, response);
        } else {
            writePage(status, List.of(new ErrorPage.Sentence(sentence, null)), request, response);
        }
    }

    public static boolean isApi(HttpServletRequest request) {
        Object original = request.getAttribute("jakarta.servlet.error.request_uri");
        String path = original instanceof String uri ? uri : request.getRequestURI();
        return path.startsWith("/api/");
    }

    /** The status under which we have sentences. */
    static int knownStatus(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST, UNAUTHORIZED, FORBIDDEN, NOT_FOUND, METHOD_NOT_ALLOWED ->
                    status.value();
            case NOT_ACCEPTABLE, CONFLICT, GONE, CONTENT_TOO_LARGE -> status.value();
            case UNSUPPORTED_MEDIA_TYPE, UNPROCESSABLE_CONTENT, TOO_MANY_REQUESTS -> status.value();
            case SERVICE_UNAVAILABLE -> status.value();
            default -> status.is4xxClientError() ? 400 : 500;
        };
    }

    private void writePage(
            HttpStatus status,
            List<ErrorPage.Sentence> sentences,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Locale locale = RequestContextUtils.getLocale(request);
        String title = texts.text(locale, "shell.error." + knownStatus(status) + ".title");
        ErrorPage model =
                new ErrorPage(status.value(), title, sentences, status.is5xxServerError());
        pages.write(Page.of("shell/error", model).with(status), request, response);
    }

    private void writeJson(
            String code,
            HttpStatus status,
            String detail,
            List<Refusal> refusals,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Locale locale = RequestContextUtils.getLocale(request);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:motcua:problem:" + code);
        problem.put("title", texts.text(locale, "shell.error." + knownStatus(status) + ".title"));
        problem.put("status", status.value());
        problem.put("detail", detail);
        problem.put("instance", request.getRequestURI());
        problem.put("code", code);
        problem.put("trace", Trace.of(request));
        problem.put("errors", refusals.stream().map(r -> error(locale, r)).toList());
        byte[] body = json.writeValueAsBytes(problem);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Content-Language", locale.getLanguage());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Map<String, Object> error(Locale locale, Refusal refusal) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", refusal.code());
        error.put("detail", texts.text(locale, refusal));
        if (refusal.field() != null) {
            error.put("field", refusal.field());
        }
        if (refusal.legalBasis() != null) {
            error.put("legalBasis", refusal.legalBasis());
        }
        return error;
    }
}
