package vn.motcua.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.ApiTokens;
import vn.motcua.shell.FormView;

/**
 * One's own account.
 *
 * @param posts the posts of today, in words
 * @param token a token just made, shown this once
 */
public record AccountPage(
        String name,
        List<String> posts,
        boolean secondFactor,
        List<ApiTokens.Listed> tokens,
        @Nullable String token,
        FormView form) {

    public AccountPage {
        posts = List.copyOf(posts);
        tokens = List.copyOf(tokens);
    }
}
