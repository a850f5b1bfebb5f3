package vn.motcua.rating.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.queue.Kiosk;
import vn.motcua.queue.KioskPlace;
import vn.motcua.shell.FormView;

/** Rating at the kiosk: the button that leads there, and the kiosk that it leads back to. */
@Component
class RatingKiosk implements KioskPlace {

    /** Field in which a page remembers at which kiosk it is. */
    static final String AT = "at";

    @Override
    public String textKey() {
        return "rating.kiosk";
    }

    @Override
    public String icon() {
        return "star";
    }

    @Override
    public String path(Kiosk kiosk) {
        return with("/rate", kiosk);
    }

    static String thanks(@Nullable Kiosk kiosk) {
        return kiosk == null ? "/rate/thanks" : with("/rate/thanks", kiosk);
    }

    private static String with(String path, Kiosk kiosk) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("by", "kiosk")
                .queryParam(AT, "{at}")
                .encode()
                .buildAndExpand(kiosk.path())
                .toUriString();
    }

    /** Where the form is filled in; null where that is no kiosk. */
    static @Nullable Kiosk of(FormView form) {
        return Optional.of(form.value(AT))
                .filter(at -> form.value("by").equals("kiosk"))
                .flatMap(Kiosk::read)
                .orElse(null);
    }
}
