package vn.motcua.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class DatabaseRolesTest {

    @Autowired JdbcClient jdbc;

    @Test
    void theApplicationEntersAsARoleThatOwnsNothing() {
        String user = jdbc.sql("select current_user").query(String.class).single();
        Long owned =
                jdbc.sql(
                                """
                                select count(*) from pg_class
                                where pg_get_userbyid(relowner) = current_user
                                """)
                        .query(Long.class)
                        .single();
        Boolean superuser =
                jdbc.sql("select rolsuper from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single();

        assertThat(user).isEqualTo("motcua_app");
        assertThat(owned).isZero();
        assertThat(superuser).isFalse();
    }
}
