package vn.motcua.dossier.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.api.DemoOffice.COMMUNE;
import static vn.motcua.dossier.api.DemoOffice.MORNING;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.motcua.testing.DatabaseTest;

/** Clients of the demo office; every answer is held to the description. */
@DatabaseTest
@TestPropertySource(properties = "motcua.test=api")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Calls {

    static final String RECEIVE = MessageSamples.receive().values().iterator().next();
    static final String DOSSIERS = "/api/v1/dossiers";
    private static final String ACTS = "/api/v1/dossiers/{id}/acts";

    @Autowired WebApplicationContext context;
    @Autowired JdbcClient jdbc;

    DemoOffice office;
    Client receiver;
    Description description;

    @BeforeAll
    void open() {
        office = new DemoOffice(context);
        receiver = office.receiver(COMMUNE);
        description = Description.of(office.nobody().get(MORNING, "/api/v1/openapi.json").text());
    }

    Client.Reply as(String method, String path, Client.Reply reply) {
        assertThat(description.errors(method, path, reply.status(), reply.text()))
                .as("%s %s: %s %s", method, path, reply.status(), reply.text())
                .isEmpty();
        return reply;
    }

    Client.Reply receive(Client by, UUID key, String message) {
        return as("post", DOSSIERS, by.post(MORNING, DOSSIERS, key, message));
    }

    Client.Reply act(Client by, UUID dossier, Instant at, String message) {
        return act(by, dossier, at, UUID.randomUUID(), message);
    }

    Client.Reply act(Client by, UUID dossier, Instant at, UUID key, String message) {
        return as("post", ACTS, by.post(at, ACTS.replace("{id}", "" + dossier), key, message));
    }

    JsonNode read(Client by, UUID dossier, Instant at) {
        Client.Reply reply = by.get(at, DOSSIERS + "/" + dossier);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return as("get", "/api/v1/dossiers/{id}", reply).json();
    }

    UUID received() {
        UUID id = UUID.randomUUID();
        assertThat(receive(receiver, id, RECEIVE).status()).isEqualTo(201);
        return id;
    }

    long dossiers() {
        return jdbc.sql("select count(*) from dossier.dossier").query(Long.class).single();
    }

    long events() {
        return jdbc.sql("select count(*) from journal.event").query(Long.class).single();
    }

    long noRightRows() {
        return jdbc.sql("select count(*) from journal.security_log where what = 'no-right'")
                .query(Long.class)
                .single();
    }
}
