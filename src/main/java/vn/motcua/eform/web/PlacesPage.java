package vn.motcua.eform.web;

import java.util.List;

/** What is offered while a place is typed, as options of a list. */
public record PlacesPage(List<Offered> offered) {

    /**
     * One place.
     *
     * @param value what is put into the field
     * @param label what is said beside it; browsers offer only what holds the typed letters, so
     *     letters without diacritics are said again
     */
    public record Offered(String value, String label) {}
}
