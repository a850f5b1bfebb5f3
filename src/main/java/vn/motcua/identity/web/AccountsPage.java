package vn.motcua.identity.web;

import java.util.List;
import java.util.UUID;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Option;

/** The accounts that the viewer may look after, and the form for one more. */
public record AccountsPage(List<Row> rows, List<Option> withoutAccount, FormView form) {

    /** One account in a line. */
    public record Row(
            UUID id,
            String username,
            String name,
            List<String> posts,
            boolean active,
            boolean secondFactor) {}

    public AccountsPage {
        rows = List.copyOf(rows);
        withoutAccount = List.copyOf(withoutAccount);
    }
}
