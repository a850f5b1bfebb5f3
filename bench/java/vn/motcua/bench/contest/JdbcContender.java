package vn.motcua.bench.contest;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;

/**
 * The floor: the same facts by hand, one statement that commits by itself for each act. It knows no
 * rights, no process, no journal, no access log and no key that makes an act happen once.
 */
public final class JdbcContender implements Contender {

    private static final String TABLES_SQL =
            """
            create table if not exists dossier (
                id bigint generated always as identity primary key, code text not null unique,
                procedure text not null, place text not null, applicant text not null,
                step smallint not null, closed_at timestamptz,
                created_at timestamptz not null default now(), data jsonb not null);
            create table if not exists step (
                dossier_id bigint not null, no smallint not null, grp text not null,
                due_at timestamptz not null, opened_at timestamptz not null default now(),
                done_at timestamptz, done_by text, primary key (dossier_id, no));
            create index if not exists step_open on step (grp, due_at) where done_at is null;
            create table if not exists history (
                id bigint generated always as identity primary key, dossier_id bigint not null,
                from_step smallint, to_step smallint, actor text not null,
                at timestamptz not null default now());
            create index if not exists history_dossier on history (dossier_id);
            create table if not exists paper (
                id bigint generated always as identity primary key, dossier_id bigint not null,
                type text not null, name text not null, description text, url text not null,
                at timestamptz not null default now());
            create index if not exists paper_dossier on paper (dossier_id);
            """;
    private static final String CREATE_SQL =
            """
            with d as (
                insert into dossier (code, procedure, place, applicant, step, data)
                values (?, ?, ?, ?, 0, cast(? as jsonb)) returning id),
            s as (insert into step (dossier_id, no, grp, due_at) select id, 0, ?, ? from d),
            h as (
                insert into history (dossier_id, from_step, to_step, actor)
                select id, null, 0, 'applicant' from d),
            p as (
                insert into paper (dossier_id, type, name, description, url)
                select d.id, v.* from d, (values (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?)) v)
            select id from d
            """;
    private static final String COMPLETE_SQL =
            """
            with s as (
                update step set done_at = now(), done_by = ?
                where dossier_id = ? and no = ? and done_at is null returning dossier_id),
            d as (update dossier set step = ? from s where id = s.dossier_id),
            n as (insert into step (dossier_id, no, grp, due_at) select dossier_id, ?, ?, ? from s)
            insert into history (dossier_id, from_step, to_step, actor)
            select dossier_id, ?, ?, ? from s
            """;
    private static final String CLOSE_SQL =
            """
            with s as (
                update step set done_at = now(), done_by = ?
                where dossier_id = ? and no = ? and done_at is null returning dossier_id),
            d as (update dossier set step = ?, closed_at = now() from s where id = s.dossier_id)
            insert into history (dossier_id, from_step, to_step, actor)
            select dossier_id, ?, null, ? from s
            """;
    private static final String LIST_SQL =
            """
            select s.dossier_id, s.no, s.due_at, d.code, d.applicant, d.procedure
            from step s join dossier d on d.id = s.dossier_id
            where s.done_at is null and s.grp = ? order by s.due_at limit ?
            """;

    private HikariDataSource database;

    @Override
    public void setUp(Target target) throws SQLException {
        database = target.open();
        try (Connection c = database.getConnection();
                var statement = c.createStatement()) {
            statement.execute(TABLES_SQL);
        }
    }

    @Override
    public Object create(Application a) throws SQLException {
        try (Connection c = database.getConnection();
                PreparedStatement p = c.prepareStatement(CREATE_SQL)) {
            int i = 0;
            p.setString(++i, a.text("code"));
            p.setString(++i, a.text("procedure"));
            p.setString(++i, a.text("place"));
            p.setString(++i, a.text("fullName"));
            p.setString(++i, json(a.fields()));
            p.setString(++i, Course.group(0, a.place()));
            p.setTimestamp(++i, due(0));
            for (Application.Paper paper : a.papers()) {
                p.setString(++i, paper.type());
                p.setString(++i, paper.name());
                p.setString(++i, paper.description());
                p.setString(++i, paper.url());
            }
            try (ResultSet row = p.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Override
    public Object complete(Object dossier, Application a, int step) throws SQLException {
        boolean last = step == Course.STEPS.size() - 1;
        String person = Course.person(step, a.place());
        try (Connection c = database.getConnection();
                PreparedStatement p = c.prepareStatement(last ? CLOSE_SQL : COMPLETE_SQL)) {
            int i = 0;
            p.setString(++i, person);
            p.setLong(++i, (Long) dossier);
            p.setShort(++i, (short) step);
            p.setShort(++i, (short) (step + 1));
            if (!last) {
                p.setShort(++i, (short) (step + 1));
                p.setString(++i, Course.group(step + 1, a.place()));
                p.setTimestamp(++i, due(step + 1));
            }
            p.setShort(++i, (short) step);
            if (!last) {
                p.setShort(++i, (short) (step + 1));
            }
            p.setString(++i, person);
            if (p.executeUpdate() != 1) {
                throw new IllegalStateException("The step is not open");
            }
            return dossier;
        }
    }

    @Override
    public int list(Application a, int step) throws SQLException {
        try (Connection c = database.getConnection();
                PreparedStatement p = c.prepareStatement(LIST_SQL)) {
            p.setString(1, Course.group(step, a.place()));
            p.setInt(2, Course.LIST);
            int rows = 0;
            try (ResultSet row = p.executeQuery()) {
                while (row.next()) {
                    rows += row.getString(4).isEmpty() || row.getTimestamp(3) == null ? 0 : 1;
                }
            }
            return rows;
        }
    }

    @Override
    public void close() {
        database.close();
    }

    private static Timestamp due(int step) {
        return Timestamp.from(Instant.now().plusSeconds(Course.DUE_HOURS.get(step) * 3600L));
    }

    /** Of values that hold neither quotation marks nor strokes. */
    private static String json(Map<String, Object> fields) {
        StringBuilder b = new StringBuilder("{");
        fields.forEach((name, value) -> {
            boolean bare = value instanceof Number || value instanceof Boolean;
            b.append(b.length() > 1 ? "," : "").append('"').append(name).append("\":");
            b.append(bare ? value : "\"" + value + "\"");
        });
        return b.append('}').toString();
    }
}
