package vn.motcua.shell.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.shell.Frames;

/** The small files that browsers ask for under names of their own choosing. */
@Controller
class Front {

    private static final CacheControl A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final Frames frames;
    private final JsonMapper json;

    Front(Frames frames, JsonMapper json) {
        this.frames = frames;
        this.json = json;
    }

    @GetMapping("/favicon.ico")
    @ResponseBody
    ResponseEntity<ClassPathResource> favicon() {
        return ResponseEntity.ok()
                .cacheControl(A_DAY)
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(new ClassPathResource("static/img/door.svg"));
    }

    @GetMapping("/manifest.webmanifest")
    @ResponseBody
    ResponseEntity<byte[]> manifest() {
        Map<String, Object> icon =
                Map.of(
                        "src",
                        frames.asset("img/door.svg"),
                        "sizes",
                        "any",
                        "type",
                        "image/svg+xml");
        Map<String, Object> manifest =
                Map.of(
                        "name", "Một Cửa",
                        "short_name", "Một Cửa",
                        "lang", "vi",
                        "start_url", "/",
                        "display", "standalone",
                        "background_color", "#f5f6f8",
                        "theme_color", "#a3161c",
                        "icons", List.of(icon));
        return ResponseEntity.ok()
                .cacheControl(A_DAY)
                .contentType(MediaType.valueOf("application/manifest+json"))
                .body(json.writeValueAsString(manifest).getBytes(StandardCharsets.UTF_8));
    }
}
