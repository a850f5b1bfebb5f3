package vn.motcua.catalog.web;

import java.util.List;

/** Drafts that are about to be thrown away, before they are. */
public record ProcessDiscardPage(List<ProcessDraftsPage.Row> rows) {

    public ProcessDiscardPage {
        rows = List.copyOf(rows);
    }
}
