package vn.motcua.citizen.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.motcua.citizen.oidc.Providers;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * The door of citizens: one field for a telephone or an e-mail address, and the providers by which
 * one may come in as well.
 *
 * @param problem why a provider did not let somebody in; blank where nothing went wrong
 */
public record EnterPage(
        FormView form, String next, List<Providers.Listed> providers, String problem) {

    public EnterPage {
        providers = List.copyOf(providers);
    }

    /** Where a provider's button leads. */
    public String way(Providers.Listed provider) {
        return "/enter/with/"
                + provider.id()
                + "?next="
                + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    /** A field that nobody sees: only a program fills it in. */
    static final String TRAP = "website";

    public String trap() {
        return TRAP;
    }

    public Field contact(Frame frame) {
        return Field.text("contact", frame.text("citizen.enter.contact"))
                .hint(frame.text("citizen.enter.contact.hint"))
                .mandatory()
                .focused()
                .autocomplete("username")
                .maxLength(254);
    }
}
