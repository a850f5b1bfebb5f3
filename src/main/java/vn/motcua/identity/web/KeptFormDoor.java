package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.motcua.identity.KeptForm;
import vn.motcua.identity.KeptForms;
import vn.motcua.identity.PageName;
import vn.motcua.shell.Answer;
import vn.motcua.shell.LocalPath;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** Where somebody who is in again decides about a form that was sent too late. */
@Controller
class KeptFormDoor implements WebMvcConfigurer, HandlerInterceptor {

    private final KeptForms forms;
    private final ObjectProvider<PageName> names;

    KeptFormDoor(KeptForms forms, ObjectProvider<PageName> names) {
        this.forms = forms;
        this.names = names;
    }

    /** Where nothing is kept for this person, on to the page that the form stood on. */
    @GetMapping(KeptForms.PAGE)
    Answer offer(
            @RequestParam(name = "next", defaultValue = "") String next,
            HttpServletRequest request) {
        return forms.of(request)
                .<Answer>map(form -> Page.of("identity/unsent", page(form)))
                .orElseGet(() ->
                        Redirect.to(
                                next.startsWith(KeptForms.PAGE) ? "/" : LocalPath.orHome(next)));
    }

    private KeptFormPage page(KeptForm form) {
        return new KeptFormPage(
                form,
                names.stream()
                        .flatMap(name -> name.of(form.path()).stream())
                        .findFirst()
                        .orElse(null));
    }

    @PostMapping(KeptForms.PAGE + "/left")
    Answer leave(HttpServletRequest request) {
        Optional<KeptForm> form = forms.of(request);
        forms.forget(request);
        return Redirect.to(form.map(KeptForm::page).orElse("/"));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** Sent again, whatever becomes of it now, it is kept no longer. */
    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST")
                && forms.of(request)
                        .filter(form -> form.path().equals(request.getRequestURI()))
                        .isPresent()) {
            forms.forget(request);
        }
        return true;
    }
}
