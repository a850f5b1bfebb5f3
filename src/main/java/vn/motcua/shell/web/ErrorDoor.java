package vn.motcua.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.shell.Problems;

/** Where the servlet container sends what failed before any controller was reached. */
@Controller
class ErrorDoor implements ErrorController {

    private final Problems problems;

    ErrorDoor(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpStatus status = HttpStatus.NOT_FOUND;
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) {
            HttpStatus named = HttpStatus.resolve(code);
            status = named == null ? HttpStatus.INTERNAL_SERVER_ERROR : named;
        }
        problems.write(status, request, response);
    }
}
