package vn.motcua.identity.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SavedFilters;
import vn.motcua.shell.Redirect;

/** Filters of lists: kept, renamed, deleted; each act leads back to the list. */
@Controller
class FiltersDoor {

    private final SavedFilters filters;
    private final CurrentUser user;

    FiltersDoor(SavedFilters filters, CurrentUser user) {
        this.filters = filters;
        this.user = user;
    }

    @PostMapping("/filters")
    Redirect keep(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String path,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String shared) {
        return Redirect.to(filters.keep(name, path, query, !shared.isEmpty(), user.require()))
                .saying("identity.filter.kept");
    }

    @PostMapping("/filters/{id}/renamed")
    Redirect rename(@PathVariable UUID id, @RequestParam(defaultValue = "") String name) {
        return Redirect.to(filters.rename(id, name, user.require()))
                .saying("identity.filter.renamed");
    }

    @PostMapping("/filters/{id}/deleted")
    Redirect delete(@PathVariable UUID id) {
        return Redirect.to(filters.delete(id, user.require())).saying("identity.filter.deleted");
    }
}
