package vn.motcua.catalog.open.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import vn.motcua.catalog.open.OpenFiles;
import vn.motcua.catalog.open.OpenFormat;
import vn.motcua.identity.PublicPath;
import vn.motcua.shell.PublicUrl;

/** The whole catalogue as files; sent packed to whoever reads that, else unpacked on the way. */
@RestController
@SecurityRequirements
@Tag(name = OpenApi.TAG)
class OpenFilesDoor {

    private final OpenFiles files;
    private final PublicUrl site;

    OpenFilesDoor(OpenFiles files, PublicUrl site) {
        this.files = files;
        this.site = site;
    }

    @GetMapping(OpenApi.PATH + "/catalogue.json")
    @Operation(
            operationId = "downloadCatalogueJson",
            summary = "Download the catalogue as JSON",
            description =
                    "Every version of every procedure; `procedures` are as"
                            + " GET /api/v1/catalog/procedures/{code} answers them.")
    @ApiResponse(
            responseCode = "200",
            description = "The catalogue.",
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "304", description = Unchanged.TEXT, content = @Content)
    void json(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(OpenFormat.JSON, request, response);
    }

    @GetMapping(OpenApi.PATH + "/catalogue.csv")
    @Operation(
            operationId = "downloadCatalogueCsv",
            summary = "Download the catalogue as a table",
            description =
                    "Procedures in force today, one line each (RFC 4180, UTF-8 with its mark). Text that"
                            + " begins like a formula has an apostrophe before it.")
    @ApiResponse(
            responseCode = "200",
            description = "The table.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "304", description = Unchanged.TEXT, content = @Content)
    void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(OpenFormat.CSV, request, response);
    }

    @GetMapping(OpenApi.PATH + "/catalogue.jsonld")
    @Operation(
            operationId = "downloadCatalogueCpsvAp",
            summary = "Download the catalogue as CPSV-AP",
            description = "Procedures in force today in the vocabulary CPSV-AP 3.2, as JSON-LD.")
    @ApiResponse(
            responseCode = "200",
            description = "The graph.",
            content =
                    @Content(mediaType = "application/ld+json", schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "304", description = Unchanged.TEXT, content = @Content)
    void graph(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(OpenFormat.CPSV_AP, request, response);
    }

    private void send(OpenFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        OpenFiles.Packed file = files.of(format, site.of(request).toUriString());
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePublic().getHeaderValue());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        if (new ServletWebRequest(request, response).checkNotModified("W/\"" + file.tag() + "\"")) {
            return;
        }
        response.setContentType(format.type());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + format.file() + "\"");
        if (readsPacked(request)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            response.setContentLength(file.zipped().length);
            response.getOutputStream().write(file.zipped());
            return;
        }
        response.setContentLengthLong(file.length());
        try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(file.zipped()))) {
            plain.transferTo(response.getOutputStream());
        }
    }

    private static boolean readsPacked(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                && accepted.matches("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?(,|$)).*");
    }

    @Bean
    static PublicPath openCatalogueIsOpen() {
        return new PublicPath(OpenApi.PATH + "/**");
    }
}
