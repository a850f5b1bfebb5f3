package vn.motcua.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The two roles below the bootstrap account: the owner, who migrates, and the application, which
 * owns nothing. Made idempotently at every start of an embedded database.
 */
public final class DatabaseRoles {

    public static final String OWNER = "motcua_owner";
    public static final String APP = "motcua_app";

    private DatabaseRoles() {}

    /** Makes both roles with these passwords. Passwords are base64url text and hold no quotes. */
    public static void make(Connection bootstrap, String ownerPassword, String appPassword)
            throws SQLException {
        makeRole(bootstrap, OWNER, ownerPassword);
        makeRole(bootstrap, APP, appPassword);
    }

    public static void makeDatabase(Connection bootstrap, String name) throws SQLException {
        if (!exists(bootstrap, "select 1 from pg_database where datname = '" + name + "'")) {
            execute(bootstrap, "create database " + name + " owner " + OWNER);
            execute(bootstrap, "revoke all on database " + name + " from public");
            execute(bootstrap, "grant connect, temporary on database " + name + " to " + APP);
        }
    }

    private static void makeRole(Connection bootstrap, String role, String password)
            throws SQLException {
        String verb =
                exists(bootstrap, "select 1 from pg_roles where rolname = '" + role + "'")
                        ? "alter"
                        : "create";
        execute(
                bootstrap,
                verb
                        + " role "
                        + role
                        + " login nosuperuser nocreatedb nocreaterole password '"
                        + password
                        + "'");
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
