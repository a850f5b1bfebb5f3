package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.dossier.DossierView;

/**
 * Where the public follows a dossier, as an address that a telephone can open: below {@code
 * motcua.public-url}, or where that is not set, wherever the asker found this program.
 */
@Component
class TrackingAddress {

    private final String publicUrl;

    TrackingAddress(@Value("${motcua.public-url:}") String publicUrl) {
        this.publicUrl = publicUrl.strip();
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
        UriComponentsBuilder base =
                publicUrl.isEmpty()
                        ? ServletUriComponentsBuilder.fromContextPath(request)
                        : UriComponentsBuilder.fromUriString(publicUrl);
        return base.path("/track").queryParam("code", view.state().code());
    }
}
