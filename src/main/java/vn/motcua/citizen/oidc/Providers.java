package vn.motcua.citizen.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.motcua.citizen.AssertedIdentity;

/**
 * Leads to identity providers and reads what they say: authorization code with PKCE, state, nonce,
 * and an ID token whose signature, issuer, audience and times are checked.
 */
@Component
@EnableConfigurationProperties(OidcProperties.class)
public class Providers {

    private final OidcProperties properties;
    private final Endpoints endpoints;
    private final Clock clock;

    Providers(OidcProperties properties, Endpoints endpoints, Clock clock) {
        this.properties = properties;
        this.endpoints = endpoints;
        this.clock = clock;
    }

    /** A provider as a button shows it. */
    public record Listed(String id, String name) {}

    public List<Listed> all() {
        return properties.providers().stream().map(p -> new Listed(p.id(), p.name())).toList();
    }

    public boolean has(String id) {
        return find(id).isPresent();
    }

    private Optional<OidcProperties.Provider> find(String id) {
        return properties.providers().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    private OidcProperties.Provider require(String id) throws OidcFailed {
        return find(id).orElseThrow(
                        () -> new OidcFailed(OidcFailed.Reason.UNTRUSTED, "No provider " + id));
    }

    /**
     * Begins a way to a provider.
     *
     * @param back where the provider sends the browser back to
     */
    public Attempt begin(String id, URI back, String next, @Nullable UUID account)
            throws OidcFailed {
        OidcProperties.Provider provider = require(id);
        State state = new State();
        Nonce nonce = new Nonce();
        CodeVerifier verifier = new CodeVerifier();
        AuthenticationRequest.Builder request =
                new AuthenticationRequest.Builder(
                                new ResponseType(ResponseType.Value.CODE),
                                new Scope(provider.scopes().toArray(String[]::new)),
                                new ClientID(provider.clientId()),
                                back)
                        .endpointURI(endpoints.of(provider).authorization())
                        .state(state)
                        .nonce(nonce)
                        .codeChallenge(verifier, CodeChallengeMethod.S256);
        if (!provider.acr().isEmpty()) {
            request.acrValues(List.of(new ACR(provider.acr())));
        }
        return new Attempt(
                id,
                request.build().toURI(),
                back,
                state.getValue(),
                nonce.getValue(),
                verifier.getValue(),
                next,
                account,
                clock.instant());
    }

    /** Whom the provider vouches for, given the code with which it sent the browser back. */
    public AssertedIdentity finish(Attempt attempt, String code) throws OidcFailed {
        OidcProperties.Provider provider = require(attempt.provider());
        Endpoints.Of at = endpoints.of(provider);
        try {
            OIDCTokenResponse tokens = tokens(provider, at, attempt, code);
            IDTokenClaimsSet token =
                    new IDTokenValidator(
                                    new Issuer(at.issuer()),
                                    new ClientID(provider.clientId()),
                                    JWSAlgorithm.parse(provider.algorithm()),
                                    at.jwks().toURL())
                            .validate(
                                    tokens.getOIDCTokens().getIDToken(),
                                    new Nonce(attempt.nonce()));
            Map<String, Object> claims = new HashMap<>(token.toJSONObject());
            claims.putAll(userinfo(at, tokens.getOIDCTokens().getAccessToken(), token));
            return new ClaimReader(provider, claims)
                    .read()
                    .orElseThrow(
                            () -> new OidcFailed(OidcFailed.Reason.UNTRUSTED, "It names nobody"));
        } catch (IOException e) {
            throw new OidcFailed(OidcFailed.Reason.DOWN, e);
        } catch (ParseException | BadJOSEException | com.nimbusds.jose.JOSEException e) {
            throw new OidcFailed(OidcFailed.Reason.UNTRUSTED, e);
        }
    }

    private static OIDCTokenResponse tokens(
            OidcProperties.Provider provider, Endpoints.Of at, Attempt attempt, String code)
            throws OidcFailed, IOException, ParseException {
        HTTPRequest request =
                new TokenRequest(
                                at.token(),
                                authentication(provider),
                                new AuthorizationCodeGrant(
                                        new AuthorizationCode(code),
                                        attempt.back(),
                                        new CodeVerifier(attempt.verifier())))
                        .toHTTPRequest();
        var answer = OIDCTokenResponseParser.parse(patient(request).send());
        if (!answer.indicatesSuccess()
                || !(answer instanceof OIDCTokenResponse tokens)
                || tokens.getOIDCTokens().getIDToken() == null) {
            throw new OidcFailed(OidcFailed.Reason.UNTRUSTED, "It gave no tokens for the code");
        }
        return tokens;
    }

    private static ClientAuthentication authentication(OidcProperties.Provider provider) {
        ClientID id = new ClientID(provider.clientId());
        Secret secret = new Secret(provider.secret());
        return provider.secretInForm()
                ? new ClientSecretPost(id, secret)
                : new ClientSecretBasic(id, secret);
    }

    /** More of the same person; of anybody else it is not taken. */
    private static Map<String, Object> userinfo(
            Endpoints.Of at, AccessToken access, IDTokenClaimsSet token)
            throws OidcFailed, IOException, ParseException {
        URI userinfo = at.userinfo();
        if (userinfo == null) {
            return Map.of();
        }
        HTTPRequest request = new UserInfoRequest(userinfo, access).toHTTPRequest();
        UserInfoResponse answer = UserInfoResponse.parse(patient(request).send());
        if (!answer.indicatesSuccess()) {
            throw new OidcFailed(OidcFailed.Reason.UNTRUSTED, "It gave no claims");
        }
        var claims = answer.toSuccessResponse().getUserInfo();
        if (claims == null || !claims.getSubject().equals(token.getSubject())) {
            throw new OidcFailed(OidcFailed.Reason.UNTRUSTED, "Claims of somebody else");
        }
        return claims.toJSONObject();
    }

    private static HTTPRequest patient(HTTPRequest request) {
        request.setConnectTimeout(Endpoints.PATIENCE);
        request.setReadTimeout(Endpoints.PATIENCE);
        request.setFollowRedirects(false);
        return request;
    }
}
