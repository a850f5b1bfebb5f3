package vn.motcua.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * A database that somebody else runs: {@code MOTCUA_DB_URL}, {@code _USER}, {@code _PASSWORD}, and
 * for migrations {@code MOTCUA_DB_OWNER_USER}, {@code _OWNER_PASSWORD} (the same account where they
 * are missing). Without an address the embedded one is used.
 */
@ConfigurationProperties("motcua.db")
record DatabaseProperties(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable Owner owner) {

    record Owner(@Nullable String user, @Nullable String password) {}

    @Nullable DatabaseAddress external() {
        if (url == null || url.isBlank()) {
            return null;
        }
        String appUser = user == null ? "" : user;
        String appPassword = password == null ? "" : password;
        String ownerUser = owner == null || owner.user() == null ? appUser : owner.user();
        String ownerPassword =
                owner == null || owner.password() == null ? appPassword : owner.password();
        return new DatabaseAddress(url, appUser, appPassword, ownerUser, ownerPassword);
    }
}
