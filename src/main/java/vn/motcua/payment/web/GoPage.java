package vn.motcua.payment.web;

import java.util.UUID;

/**
 * The way to a gateway: a link, so that the browser leaves by the payer's own press.
 *
 * @param url of the gateway
 */
public record GoPage(UUID dossier, UUID order, String gateway, long amount, String url) {

    public String path(String more) {
        return OwnDoor.path(dossier) + more;
    }
}
