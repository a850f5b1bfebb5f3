package vn.motcua.catalog.web;

import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.identity.PublicPath;

/** What search engines ask for first: where they may look, and what there is. */
@Controller
class Crawlers {

    private final Catalog catalog;
    private final BusinessClock clock;

    Crawlers(Catalog catalog, BusinessClock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Procedures are for everybody; what is asked with a code and a key is not. */
    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        return """
        User-agent: *
        Disallow: /track
        Disallow: /sign-in
        Sitemap: %s/sitemap.xml
        """
                .formatted(site());
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String sitemap() {
        StringBuilder pages =
                new StringBuilder(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        """);
        page(pages, "/catalog");
        for (ProcedureVersion version : catalog.snapshot().inForce(clock.today())) {
            page(pages, "/catalog/" + version.code());
        }
        return pages.append("</urlset>\n").toString();
    }

    private static void page(StringBuilder pages, String path) {
        pages.append("<url><loc>").append(site()).append(path).append("</loc></url>\n");
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    @Bean
    static PublicPath sitemapPath() {
        return new PublicPath("/sitemap.xml");
    }
}
