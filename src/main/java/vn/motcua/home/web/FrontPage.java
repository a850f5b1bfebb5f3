package vn.motcua.home.web;

import java.util.List;

/** The front page of somebody who is not signed in: three doors. */
public record FrontPage() {

    /** Where each door leads; its texts are {@code home.door.<name>.title} and {@code .text}. */
    public record Door(String name, String path, String icon) {}

    public List<Door> doors() {
        return List.of(
                new Door("track", "/track", "search"),
                new Door("catalog", "/catalog", "procedure"),
                new Door("staff", "/sign-in", "person"));
    }
}
