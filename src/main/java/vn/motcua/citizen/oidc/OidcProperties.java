package vn.motcua.citizen.oidc;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.motcua.citizen.AccountType;
import vn.motcua.citizen.IdentityLevel;

/**
 * The identity providers by which citizens may come in; described in {@code docs/formats/oidc.md}.
 */
@ConfigurationProperties("motcua.oidc")
record OidcProperties(@DefaultValue List<Provider> providers) {

    OidcProperties {
        providers = List.copyOf(providers);
    }

    /**
     * One of them.
     *
     * @param id short name in addresses and links, such as {@code vneid}; never changed once used
     * @param name as people know it
     * @param issuer by which its settings are discovered when first needed, and which its tokens
     *     must name
     * @param authorization endpoint, with {@code token}, {@code jwks} and {@code userinfo} in place
     *     of discovery
     * @param secret shown at the token endpoint; from the environment, never from a file
     * @param secretInForm whether the secret goes as a form field and not by HTTP Basic
     * @param acr what is asked for as {@code acr_values}; blank for nothing
     */
    record Provider(
            String id,
            String name,
            String issuer,
            @Nullable URI authorization,
            @Nullable URI token,
            @Nullable URI jwks,
            @Nullable URI userinfo,
            String clientId,
            @DefaultValue("") String secret,
            @DefaultValue("false") boolean secretInForm,
            @DefaultValue("openid") List<String> scopes,
            @DefaultValue("") String acr,
            @DefaultValue("RS256") String algorithm,
            @DefaultValue Claims claims) {

        Provider {
            scopes = List.copyOf(scopes);
            if (!id.matches("[a-z0-9-]{1,30}")) {
                throw new IllegalArgumentException("Not an id of a provider: " + id);
            }
        }
    }

    /**
     * Which claims say what. Of several names the first that says something counts.
     *
     * @param birthFormats how days of birth may be written
     * @param types what the claim {@code type} says, by value; a person where it says nothing known
     * @param levels what the claim {@code level} says, by value
     * @param leastLevel where it says nothing known
     */
    record Claims(
            @DefaultValue("sub") List<String> subject,
            @DefaultValue("name") List<String> name,
            @DefaultValue List<String> idNumber,
            @DefaultValue("birthdate") List<String> born,
            @DefaultValue({"yyyy-MM-dd", "yyyyMMdd", "dd/MM/yyyy"}) List<String> birthFormats,
            @DefaultValue("gender") List<String> gender,
            @DefaultValue Map<String, String> genders,
            @DefaultValue List<String> address,
            @DefaultValue("phone_number") List<String> phone,
            @DefaultValue("email") List<String> email,
            @DefaultValue List<String> organisation,
            @DefaultValue List<String> taxNumber,
            @DefaultValue List<String> type,
            @DefaultValue Map<String, AccountType> types,
            @DefaultValue List<String> level,
            @DefaultValue Map<String, IdentityLevel> levels,
            @DefaultValue("CONTACT") IdentityLevel leastLevel) {}
}
