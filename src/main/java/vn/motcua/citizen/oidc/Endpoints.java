package vn.motcua.citizen.oidc;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where providers listen: by the settings, or asked for when first needed and never at the start. A
 * provider that is down then keeps nobody else out.
 */
@Component
class Endpoints {

    static final int PATIENCE = 5_000;

    /** Of one provider. */
    record Of(String issuer, URI authorization, URI token, URI jwks, @Nullable URI userinfo) {}

    private final Map<String, Of> known = new ConcurrentHashMap<>();

    Of of(OidcProperties.Provider provider) throws OidcFailed {
        Of found = known.get(provider.id());
        if (found == null) {
            found = set(provider);
            known.put(provider.id(), found);
        }
        return found;
    }

    private static Of set(OidcProperties.Provider provider) throws OidcFailed {
        URI authorization = provider.authorization();
        URI token = provider.token();
        URI jwks = provider.jwks();
        return authorization == null || token == null || jwks == null
                ? discovered(provider)
                : new Of(provider.issuer(), authorization, token, jwks, provider.userinfo());
    }

    private static Of discovered(OidcProperties.Provider provider) throws OidcFailed {
        try {
            OIDCProviderMetadata said =
                    OIDCProviderMetadata.resolve(new Issuer(provider.issuer()), PATIENCE, PATIENCE);
            return new Of(
                    provider.issuer(),
                    said.getAuthorizationEndpointURI(),
                    said.getTokenEndpointURI(),
                    said.getJWKSetURI(),
                    said.getUserInfoEndpointURI());
        } catch (GeneralException | IOException e) {
            throw new OidcFailed(OidcFailed.Reason.DOWN, e);
        }
    }
}
