package vn.motcua.bench.load;

import java.io.IOException;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A signed-in officer, who knows of the work what the task list last showed. */
final class Officer {

    private static final Pattern ROW =
            Pattern.compile("href=\"(/dossiers/[0-9a-f-]{36})\" data-key-row");

    private final String username;
    private final Visitor visitor;
    private volatile List<String> rows = List.of();

    Officer(String username, Visitor visitor) {
        this.username = username;
        this.visitor = visitor;
    }

    String username() {
        return username;
    }

    Visitor visitor() {
        return visitor;
    }

    /** The whole way in; anything but the way to the desk is an error. */
    void signIn(Site site, String password) throws IOException {
        Form form = Form.to(site.get(visitor, "/sign-in").text(), "/sign-in");
        form.with("username", username).with("password", password);
        Answer in = site.post(visitor, "/sign-in", form.fields());
        if (in.status() != 303 || in.location().contains("sign-in")) {
            throw new IOException(
                    username + " could not sign in: " + in.status() + " to " + in.location());
        }
    }

    void read(String list) {
        rows = ROW.matcher(list).results().map((MatchResult m) -> m.group(1)).toList();
    }

    List<String> rows() {
        return rows;
    }

    /** One of the dossiers last seen on the list, or blank where it was empty. */
    String any(RandomGenerator random) {
        List<String> seen = rows;
        return seen.isEmpty() ? "" : seen.get(random.nextInt(seen.size()));
    }
}
