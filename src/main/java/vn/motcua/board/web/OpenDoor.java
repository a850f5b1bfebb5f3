package vn.motcua.board.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.board.Openness;
import vn.motcua.catalog.open.OpenTerms;
import vn.motcua.identity.PublicPath;
import vn.motcua.shell.Csv;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Frames;
import vn.motcua.shell.Page;

/**
 * Figures of agencies for everybody, with the same as open data. Nobody has to be known, nothing is
 * kept of who asks, and what stands between may keep the files.
 */
@Controller
class OpenDoor {

    private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final Openness openness;
    private final OpenTerms terms;
    private final Frames frames;

    OpenDoor(Openness openness, OpenTerms terms, Frames frames) {
        this.openness = openness;
        this.terms = terms;
        this.frames = frames;
    }

    @GetMapping(OpenPage.PATH)
    Page show(@RequestParam(defaultValue = "") String month, HttpServletResponse response) {
        // The page holds the form token of whoever opened it, so nobody else is to be shown theirs.
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate().getHeaderValue());
        return Page.of("board/open", new OpenPage(month(month), openness.months(), terms));
    }

    @GetMapping(OpenPage.PATH + ".csv")
    ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "") String month) {
        Openness.Month of = month(month);
        return file(Csv.file(OpenMonth.COLUMNS, OpenMonth.rows(of)), Csv.TYPE, "csv", of);
    }

    @GetMapping(OpenPage.PATH + ".json")
    ResponseEntity<byte[]> json(
            @RequestParam(defaultValue = "") String month, HttpServletRequest request) {
        Openness.Month of = month(month);
        Frame frame = frames.of(request);
        return file(
                OpenMonth.json(of, terms, frame).getBytes(StandardCharsets.UTF_8),
                MediaType.APPLICATION_JSON_VALUE,
                "json",
                of);
    }

    private static ResponseEntity<byte[]> file(
            byte[] content, String type, String ending, Openness.Month of) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(KEPT)
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(content) + "\"")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"ket-qua-giai-quyet-"
                                + of.month()
                                + "."
                                + ending
                                + "\"")
                .body(content);
    }

    /** A month that is none, or not to be asked for, is the last one that is over. */
    private Openness.Month month(String typed) {
        List<YearMonth> months = openness.months();
        return openness.of(
                BoardForm.month(typed).filter(months::contains).orElse(months.getFirst()));
    }

    @Bean
    static PublicPath transparencyIsOpen() {
        return new PublicPath(OpenPage.PATH);
    }

    @Bean
    static PublicPath transparencyFilesAreOpen() {
        return new PublicPath(OpenPage.PATH + ".*");
    }
}
