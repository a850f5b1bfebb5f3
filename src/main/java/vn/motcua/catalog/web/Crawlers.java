package vn.motcua.catalog.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.identity.PublicPath;
import vn.motcua.shell.PublicUrl;

/** What search engines ask for first: where they may look, and what there is. */
@Controller
class Crawlers {

    private final Catalog catalog;
    private final BusinessClock clock;
    private final PublicUrl site;

    Crawlers(Catalog catalog, BusinessClock clock, PublicUrl site) {
        this.catalog = catalog;
        this.clock = clock;
        this.site = site;
    }

    /** Procedures are for everybody; what is asked with a code and a key is not. */
    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots(HttpServletRequest request) {
        return """
        User-agent: *
        Disallow: /track
        Disallow: /sign-in
        Sitemap: %s/sitemap.xml
        """
                .formatted(site.of(request).toUriString());
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String sitemap(HttpServletRequest request) {
        String address = site.of(request).toUriString();
        StringBuilder pages =
                new StringBuilder(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        """);
        page(pages, address + "/catalog");
        for (ProcedureVersion version : catalog.snapshot().inForce(clock.today())) {
            page(pages, address + "/catalog/" + version.code());
        }
        return pages.append("</urlset>\n").toString();
    }

    private static void page(StringBuilder pages, String address) {
        pages.append("<url><loc>").append(address).append("</loc></url>\n");
    }

    @Bean
    static PublicPath sitemapPath() {
        return new PublicPath("/sitemap.xml");
    }
}
