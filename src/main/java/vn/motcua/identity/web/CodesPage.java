package vn.motcua.identity.web;

import java.util.List;

/** Recovery codes, shown once; {@code next} is where the person goes on to. */
public record CodesPage(List<String> codes, String next) {

    public CodesPage {
        codes = codes.stream().map(c -> c.replaceAll("(.{4})(?!$)", "$1-")).toList();
    }
}
