package vn.motcua.catalog.open.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import vn.motcua.catalog.open.OpenCatalog;
import vn.motcua.catalog.open.OpenChange;
import vn.motcua.catalog.open.OpenTerms;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Frames;
import vn.motcua.shell.PublicUrl;

/** What happened to procedures, for readers of feeds: Atom (RFC 4287, 5005) and JSON Feed 1.1. */
@RestController
@SecurityRequirements
@Tag(name = OpenApi.TAG)
class FeedDoor {

    static final String ATOM = OpenApi.PATH + "/changes.atom";
    static final String JSON = OpenApi.PATH + "/changes.json";

    private final OpenCatalog catalog;
    private final OpenTerms terms;
    private final Frames frames;
    private final PublicUrl site;

    FeedDoor(OpenCatalog catalog, OpenTerms terms, Frames frames, PublicUrl site) {
        this.catalog = catalog;
        this.terms = terms;
        this.frames = frames;
        this.site = site;
    }

    @GetMapping(ATOM)
    @Operation(
            operationId = "followChangesAtom",
            summary = "Follow changes (Atom)",
            description =
                    "Publications, amendments and abolitions in plain words, the last published first,"
                            + " 50 to a page.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of the feed.",
            content =
                    @Content(mediaType = "application/atom+xml", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "304", description = Unchanged.TEXT, content = @Content)
    ResponseEntity<String> atom(
            @Parameter(description = "The page, from 1.") @RequestParam(defaultValue = "1")
                    int page,
            @Parameter(description = "Language: vi or en.") @RequestParam(defaultValue = "vi")
                    String lang,
            HttpServletRequest request) {
        Feed feed = feed(ATOM, page, lang, request);
        return answer(AtomFeed.of(feed), MediaType.APPLICATION_ATOM_XML);
    }

    @GetMapping(JSON)
    @Operation(
            operationId = "followChangesJson",
            summary = "Follow changes (JSON Feed)",
            description = "The same as the Atom feed, as JSON Feed 1.1.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of the feed.",
            content =
                    @Content(
                            mediaType = "application/feed+json",
                            schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "304", description = Unchanged.TEXT, content = @Content)
    ResponseEntity<String> json(
            @Parameter(description = "The page, from 1.") @RequestParam(defaultValue = "1")
                    int page,
            @Parameter(description = "Language: vi or en.") @RequestParam(defaultValue = "vi")
                    String lang,
            HttpServletRequest request) {
        Feed feed = feed(JSON, page, lang, request);
        return answer(JsonFeed.of(feed), new MediaType("application", "feed+json"));
    }

    private Feed feed(String path, int page, String lang, HttpServletRequest request) {
        List<OpenChange> all = catalog.changes();
        Instant changed = all.isEmpty() ? Instant.EPOCH : all.getFirst().at();
        return Feed.of(
                all, page, changed, site.of(request).toUriString(), path, terms, in(lang, request));
    }

    /** The frame in the language that the address names, whatever the reader's program sends. */
    private Frame in(String lang, HttpServletRequest request) {
        request.setAttribute(
                DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE,
                new FixedLocaleResolver(
                        lang.equals("en") ? Locale.of("en") : Locale.of("vi", "VN")));
        return frames.of(request);
    }

    private ResponseEntity<String> answer(String body, MediaType type) {
        return ResponseEntity.ok()
                .contentType(new MediaType(type, java.nio.charset.StandardCharsets.UTF_8))
                .eTag(Unchanged.tag(body))
                .cacheControl(CacheControl.noCache().cachePublic())
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(body);
    }
}
