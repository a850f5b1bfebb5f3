package vn.motcua.identity;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent when its session had ended, kept in the browser's session until its person
 * has signed in again and says whether it is to be sent.
 *
 * @param owner the mark of whom the form was made for, see {@link FormTokens}
 * @param path where the form goes
 * @param page where the form stood
 * @param fields all that was sent but its token
 */
public record KeptForm(
        String owner, String path, String page, Map<String, List<String>> fields, Instant at)
        implements Serializable {

    private static final String ATTRIBUTE = "keptForm";

    public KeptForm {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        fields.forEach((name, values) -> copy.put(name, new ArrayList<>(values)));
        fields = Collections.unmodifiableMap(copy);
    }

    boolean isOf(SessionHolder holder) {
        return owner.equals(FormTokens.owner(holder));
    }

    void keep(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    static Optional<KeptForm> in(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof KeptForm form
                ? Optional.of(form)
                : Optional.empty();
    }

    static void forget(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }
}
