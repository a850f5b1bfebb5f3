package vn.motcua.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.shell.Banner;
import vn.motcua.shell.FrameBanner;
import vn.motcua.shell.NavigationItem;
import vn.motcua.shell.Page;
import vn.motcua.shell.SearchPlace;
import vn.motcua.shell.Viewer;
import vn.motcua.shell.Viewers;

/** The living page of all components; what the browser tests look at first. */
@Controller
class Style {

    private static final String OFFICE = "/style/office";

    @GetMapping({"/style", OFFICE})
    Page style() {
        return Page.of("shell/style", new StylePage());
    }

    /** On {@code /style/office} the frame is seen as somebody who works here sees it. */
    @Bean
    static Viewers sampleViewer() {
        return request ->
                shows(request)
                        ? Optional.of(
                                new Viewer("Trần Thị Mai", "Bộ phận Một cửa huyện", null, true))
                        : Optional.empty();
    }

    @Bean
    static NavigationItem sampleTasks() {
        return new NavigationItem(1, "shell.style.tab.mine", OFFICE, "tasks", Style::shows);
    }

    @Bean
    static NavigationItem sampleIntake() {
        return new NavigationItem(2, "shell.style.new", "/style?new", "counter", Style::shows);
    }

    @Bean
    static NavigationItem sampleRegister() {
        return new NavigationItem(3, "shell.style.list", "/style?list", "register", Style::shows);
    }

    @Bean
    static SearchPlace sampleSearch() {
        return new SearchPlace(OFFICE, "q", "shell.style.search", Style::shows);
    }

    @Bean
    static FrameBanner sampleBanner() {
        return (request, texts) ->
                shows(request)
                        ? Optional.of(new Banner(texts.text("shell.style.banner"), 40))
                        : Optional.empty();
    }

    private static boolean shows(HttpServletRequest request) {
        return request.getRequestURI().equals(OFFICE);
    }
}
