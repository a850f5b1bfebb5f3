package vn.motcua.home.web;

import java.util.List;
import vn.motcua.catalog.Occasion;

/** The front page of somebody who is not signed in: what is to be done, and three doors. */
public record FrontPage(List<Occasion> occasions) {

    public FrontPage {
        occasions = List.copyOf(occasions);
    }

    public List<Occasion> occasions(Occasion.Of whose) {
        return occasions.stream().filter(one -> one.of() == whose).toList();
    }

    /** Where each door leads; its texts are {@code home.door.<name>.title} and {@code .text}. */
    public record Door(String name, String path, String icon) {}

    public List<Door> doors() {
        return List.of(
                new Door("track", "/track", "search"),
                new Door("catalog", "/catalog", "procedure"),
                new Door("staff", "/sign-in", "person"));
    }
}
