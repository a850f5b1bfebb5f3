package vn.motcua.architecture.bad.web;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks a rule on purpose. */
class PageWithSql {

    int count(JdbcClient jdbc) {
        return jdbc.sql("select 1").query(Integer.class).single();
    }
}
