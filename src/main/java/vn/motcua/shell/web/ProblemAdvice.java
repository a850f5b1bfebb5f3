package vn.motcua.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Trace;

/** Turns whatever a controller throws into an answer; the only place that does. */
@ControllerAdvice
@Order
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void refused(RefusalException refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(refusal.refusals(), request, response);
    }

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        MethodArgumentTypeMismatchException.class
    })
    void unreadable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(HttpStatus.BAD_REQUEST, request, response);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    void tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.tooLarge(request, response);
    }

    @ExceptionHandler(MultipartException.class)
    void badUpload(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(HttpStatus.BAD_REQUEST, request, response);
    }

    /** Spring Security answers these in its own filters. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void security(RuntimeException e) {
        throw e;
    }

    @ExceptionHandler
    void anythingElse(Exception e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            known.getHeaders()
                    .forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
            problems.write(HttpStatus.valueOf(known.getStatusCode().value()), request, response);
            return;
        }
        if (response.isCommitted()) {
            log.warn("Answer broke off, trace {}: {}", Trace.of(request), e.toString());
            return;
        }
        log.error("Defect, trace {}", Trace.of(request), e);
        response.reset();
        problems.write(HttpStatus.INTERNAL_SERVER_ERROR, request, response);
    }
}
