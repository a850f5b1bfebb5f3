package vn.motcua.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Post;
import vn.motcua.shell.ListFilter;
import vn.motcua.shell.ListFilters;
import vn.motcua.shell.ListQuery;
import vn.motcua.shell.LocalPath;

/**
 * Filters of lists that staff keep under a name, for themselves or for their unit. A list shows
 * them by {@code component/filters.jte}; one shared by a unit is seen by whoever holds a post
 * there.
 */
@Component
public class SavedFilters implements ListFilters {

    static final int NAME = 60;
    static final int QUERY = 1_500;
    static final int MOST = 20;

    private final SavedFilterStore store;
    private final CurrentUser user;
    private final Clock clock;

    SavedFilters(SavedFilterStore store, CurrentUser user, Clock clock) {
        this.store = store;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<ListFilter> of(HttpServletRequest request, String path) {
        return user.signedIn().map(by -> store.seen(by.staff(), units(by), path)).orElse(List.of());
    }

    private static Set<UUID> units(SignedIn by) {
        return by.posts().stream().map(Post::unit).collect(Collectors.toSet());
    }

    /**
     * Keeps what is asked of a list.
     *
     * @param shared whether the others of the person's unit see it too
     * @return where the list is, asked so
     * @throws RefusalException for a path elsewhere, a query that asks nothing, or a name that is
     *     none or taken
     */
    public String keep(String name, String path, String query, boolean shared, SignedIn by) {
        SavedFilterStore.Asked asked = asked(path, query);
        String called = name(name);
        if (store.count(by.staff(), asked.path()) >= MOST) {
            throw new RefusalException(new FilterRefusal.FilterTooMany(MOST));
        }
        UUID unit = shared ? units(by).stream().sorted().findFirst().orElse(null) : null;
        if (!store.insert(Uuid7.next(), by.staff(), unit, asked, called, clock.instant())) {
            throw new RefusalException(new FilterRefusal.FilterNameTaken(called));
        }
        return asked.path() + "?" + asked.query();
    }

    /** Only what is a plain path of this program, and only what such an address can hold. */
    private static SavedFilterStore.Asked asked(String path, String query) {
        boolean here = LocalPath.isLocal(path) && path.matches("(/[A-Za-z0-9._-]+){1,6}");
        boolean plain = query.matches("[A-Za-z0-9%&=+._~:/,*!'()@-]*");
        if (!here || !plain || query.length() > QUERY || path.length() > NAME * 2) {
            throw new RefusalException(new FilterRefusal.FilterElsewhere());
        }
        String kept = ListQuery.of(query);
        if (kept.isEmpty()) {
            throw new RefusalException(new FilterRefusal.FilterAsksNothing());
        }
        return new SavedFilterStore.Asked(path, kept);
    }

    private static String name(@Nullable String typed) {
        String name = typed == null ? "" : typed.replaceAll("\\p{Cntrl}", " ").strip();
        if (name.isEmpty() || name.length() > NAME) {
            throw new RefusalException(new FilterRefusal.FilterNameWrong(NAME));
        }
        return name;
    }

    /**
     * @return where the list is, asked so
     * @throws RefusalException where it is not the person's own, or the name is none or taken
     */
    public String rename(UUID id, String name, SignedIn by) {
        SavedFilterStore.Asked asked = own(id, by);
        String called = name(name);
        if (!store.rename(id, by.staff(), called)) {
            throw new RefusalException(new FilterRefusal.FilterNameTaken(called));
        }
        return asked.path() + "?" + asked.query();
    }

    /**
     * @return where the list is
     * @throws RefusalException where it is not the person's own
     */
    public String delete(UUID id, SignedIn by) {
        SavedFilterStore.Asked asked = own(id, by);
        store.delete(id, by.staff());
        return asked.path();
    }

    private SavedFilterStore.Asked own(UUID id, SignedIn by) {
        return store.find(id, by.staff())
                .orElseThrow(() -> new RefusalException(new FilterRefusal.FilterUnknown()));
    }
}
