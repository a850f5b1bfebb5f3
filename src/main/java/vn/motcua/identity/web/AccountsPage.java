package vn.motcua.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Option;

/**
 * The accounts that the viewer may look after, one page of those that were looked for, and the form
 * for one more.
 *
 * @param page counts from 1
 */
public record AccountsPage(
        String query,
        int page,
        int found,
        List<Row> rows,
        List<Option> withoutAccount,
        FormView form) {

    private static final int ROWS = 50;

    /** One account in a line. */
    public record Row(
            UUID id,
            String username,
            String name,
            List<String> posts,
            boolean active,
            boolean secondFactor) {

        /**
         * Whether name, user name and posts together hold each word, with or without diacritics.
         */
        boolean holds(String words) {
            String all = VietnameseText.fold(username + " " + name + " " + String.join(" ", posts));
            return List.of(VietnameseText.fold(words).split(" ")).stream().allMatch(all::contains);
        }
    }

    public AccountsPage {
        rows = List.copyOf(rows);
        withoutAccount = List.copyOf(withoutAccount);
    }

    static AccountsPage of(
            String query, int page, List<Row> all, List<Option> without, FormView form) {
        List<Row> found = all.stream().filter(row -> row.holds(query)).toList();
        int from = Math.min(found.size(), (Math.max(1, page) - 1) * ROWS);
        return new AccountsPage(
                query,
                Math.max(1, page),
                found.size(),
                found.subList(from, Math.min(found.size(), from + ROWS)),
                without,
                form);
    }

    public FormView search() {
        return FormView.of(Map.of("q", List.of(query)));
    }

    /** Where the next page is, or null on the last. */
    public @Nullable String next() {
        return page * (long) ROWS < found ? address(page + 1) : null;
    }

    /** Where the first page is, or null when this is it. */
    public @Nullable String first() {
        return page > 1 ? address(1) : null;
    }

    private String address(int other) {
        return "/admin/accounts?q="
                + URLEncoder.encode(query, StandardCharsets.UTF_8)
                + "&page="
                + other;
    }
}
