package vn.motcua.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.motcua.shell.Answer;
import vn.motcua.shell.Cookies;
import vn.motcua.shell.Page;
import vn.motcua.shell.Pages;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Said;

/** Lets controllers return an {@link Answer}. */
@Component
final class AnswerHandler implements HandlerMethodReturnValueHandler {

    private static final Duration UNTIL_NEXT_PAGE = Duration.ofMinutes(1);

    private final Pages pages;

    AnswerHandler(Pages pages) {
        this.pages = pages;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answer.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest webRequest)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletRequest request = nativeRequest(webRequest);
        HttpServletResponse response = nativeResponse(webRequest);
        switch ((Answer) value) {
            case Page page -> pages.write(page, request, response);
            case Redirect redirect -> send(redirect, response);
            case null -> throw new IllegalStateException(returnType + " answered nothing");
        }
    }

    private static void send(Redirect redirect, HttpServletResponse response) {
        if (redirect.messageKey() != null) {
            Said said = new Said(redirect.messageKey(), redirect.arguments());
            response.addCookie(Cookies.lasting(Said.COOKIE, said.encoded(), UNTIL_NEXT_PAGE));
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", redirect.path());
    }

    private static HttpServletRequest nativeRequest(NativeWebRequest request) {
        return (HttpServletRequest) request.getNativeRequest();
    }

    private static HttpServletResponse nativeResponse(NativeWebRequest request) {
        Object response = request.getNativeResponse();
        if (response instanceof HttpServletResponse http) {
            return http;
        }
        throw new IllegalStateException("No response to write to");
    }
}
