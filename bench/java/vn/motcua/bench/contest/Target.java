package vn.motcua.bench.contest;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/**
 * The database of one contender.
 *
 * @param url of the server's database, without account
 * @param pool connections that it may hold
 */
public record Target(String url, String user, String password, int pool) {

    /** The same pool for every contender that brings none. */
    public HikariDataSource open() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(pool);
        config.setMinimumIdle(pool);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }
}
