package vn.motcua.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.ApiTokens;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * One's own account.
 *
 * @param posts the posts of today, in words
 * @param inside whether the person works here, and so has a morning to be told of and tokens
 * @param mail where the digest of the morning goes as well, as it is or as it was typed
 * @param token a token just made, shown this once
 */
public record AccountPage(
        String name,
        List<String> posts,
        boolean inside,
        boolean secondFactor,
        List<ApiTokens.Listed> tokens,
        @Nullable String token,
        FormView mail) {

    public AccountPage {
        posts = List.copyOf(posts);
        tokens = List.copyOf(tokens);
    }

    public Field email(Frame frame) {
        return Field.of(Field.Kind.EMAIL, "email", frame.text("identity.digest.email"))
                .hint(frame.text("identity.digest.hint"))
                .maxLength(254)
                .autocomplete("email")
                .size("medium");
    }
}
