package vn.motcua.shell.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** The shell alone, without database and accounts, and a few controllers that misbehave. */
@TestConfiguration
@EnableWebMvc
@ComponentScan("vn.motcua.shell")
class ShellTestConfiguration {

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2022-05-31T01:00:00Z"), ZoneOffset.UTC);
    }

    /** {@code @EnableWebMvc} brings one of its own, which Boot does not. */
    @Bean
    LocaleResolver localeResolver() {
        return new Languages();
    }

    @Bean
    JsonMapper json() {
        return JsonMapper.builder().build();
    }

    @Controller
    static class Misbehaving {

        @GetMapping("/test/refused")
        Answer refused() {
            throw new RefusalException(
                    java.util.List.of(
                            new StyleRefusal.SampleDayUnreal("31/02/1990"),
                            new StyleRefusal.SampleNameMissing()));
        }

        @GetMapping("/test/broken")
        Answer broken() {
            throw new IllegalStateException("secret 042090001234");
        }

        @GetMapping("/test/form")
        Answer form() {
            return Page.of("shell/style", new StylePage()).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }

        @PostMapping("/test/done")
        Answer done() {
            return Redirect.to("/style").saying("shell.style.alert.done");
        }
    }

    @RestController
    static class MisbehavingApi {

        @GetMapping("/api/v1/refused")
        @ResponseBody
        String refused() {
            throw new RefusalException(
                    java.util.List.of(
                            new StyleRefusal.SampleDayUnreal("31/02/1990"),
                            new StyleRefusal.SampleNameMissing()));
        }

        @GetMapping("/api/v1/broken")
        String broken() {
            throw new IllegalStateException("secret 042090001234");
        }

        @PostMapping("/api/v1/number")
        int number(@RequestBody java.util.Map<String, Integer> body) {
            return body.size();
        }

        @GetMapping("/api/v1/count")
        int count(@RequestParam("n") int n) {
            return n;
        }
    }
}
