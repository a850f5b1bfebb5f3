package vn.motcua.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which dossier started which. */
@Component
class FamilyStore {

    private static final String ADD_SQL =
            """
            insert into dossier.family (child_id, parent_id, task_no, procedure)
            values (:child, :parent, :task, :procedure)
            """;
    private static final String PARENTS_SQL =
            """
            select child_id, parent_id from dossier.family
            where child_id = any(cast(:ids as uuid[]))
            """;
    private static final String NOTE_SQL =
            "select text from dossier.note where dossier_id = :id and version = :version";

    private final JdbcClient jdbc;

    FamilyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID parent, int task, NewChild child) {
        jdbc.sql(ADD_SQL)
                .param("child", child.id())
                .param("parent", parent)
                .param("task", task)
                .param("procedure", child.procedure())
                .update();
    }

    /** The parent of each of these that has one. */
    Map<UUID, UUID> parents(Collection<UUID> children) {
        Map<UUID, UUID> parents = new HashMap<>();
        jdbc.sql(PARENTS_SQL)
                .param("ids", texts(children))
                .query(row -> {
                    parents.put(
                            row.getObject("child_id", UUID.class),
                            row.getObject("parent_id", UUID.class));
                });
        return parents;
    }

    Optional<String> note(UUID dossier, int version) {
        return jdbc.sql(NOTE_SQL)
                .param("id", dossier)
                .param("version", version)
                .query(String.class)
                .optional();
    }

    /** The driver binds arrays of text, and the statement casts them. */
    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
