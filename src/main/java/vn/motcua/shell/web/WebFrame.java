package vn.motcua.shell.web;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Hooks the frame into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class WebFrame implements WebMvcConfigurer {

    private static final String HTMX =
            "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/";

    private final AnswerHandler answers;

    private final boolean keep;

    WebFrame(AnswerHandler answers, @Value("${motcua.templates.reload:false}") boolean reload) {
        this.answers = answers;
        this.keep = !reload;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(answers);
    }

    /** Static files under names that carry their content's hash, so they may be kept for ever. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/static/htmx/**")
                .addResourceLocations(HTMX)
                .setCacheControl(forEver())
                .resourceChain(keep)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        registry.addResourceHandler("/static/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(forEver())
                .resourceChain(keep)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    private static CacheControl forEver() {
        return CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    }
}
