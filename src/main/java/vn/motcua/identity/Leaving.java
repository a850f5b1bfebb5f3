package vn.motcua.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** Where one stands after signing out: staff before their own door, citizens on the front page. */
final class Leaving implements LogoutSuccessHandler {

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication)
            throws IOException {
        boolean citizen =
                authentication != null
                        && authentication.getPrincipal() instanceof SessionHolder holder
                        && !(holder instanceof StaffPrincipal);
        response.sendRedirect(citizen ? "/" : "/sign-in?out");
    }
}
