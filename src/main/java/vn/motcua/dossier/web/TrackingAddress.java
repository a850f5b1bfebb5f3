package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.dossier.DossierView;
import vn.motcua.shell.PublicUrl;

/** Where the public follows a dossier, as an address that a telephone can open. */
@Component
class TrackingAddress {

    private final PublicUrl site;

    TrackingAddress(PublicUrl site) {
        this.site = site;
    }

    /** For the sheet that its holder takes along: with the key that opens it. */
    String withKey(DossierView view, HttpServletRequest request) {
        return base(view, request).queryParam("key", view.trackKey()).encode().toUriString();
    }

    /** For sheets that stay in the office, which ask their reader for the key. */
    String withoutKey(DossierView view, HttpServletRequest request) {
        return base(view, request).encode().toUriString();
    }

    private UriComponentsBuilder base(DossierView view, HttpServletRequest request) {
        return site.of(request).path("/track").queryParam("code", view.state().code());
    }
}
