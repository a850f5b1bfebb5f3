package vn.motcua.dossier.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.api.DemoOffice.COMMUNE;
import static vn.motcua.dossier.api.DemoOffice.MORNING;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.motcua.organization.Staff;

/** What clients may do. */
class DossierApiTest extends Calls {

    @Test
    void aDossierIsReceivedOnceHoweverOftenItIsSent() {
        UUID id = UUID.randomUUID();
        long before = dossiers();

        Client.Reply first = receive(receiver, id, RECEIVE);
        Client.Reply second = receive(receiver, id, RECEIVE);

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.headers().get("Location")).isEqualTo(DOSSIERS + "/" + id);
        assertThat(first.headers().get("Idempotent-Replayed")).isNull();
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.headers().get("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(first.json().path("id").asString()).isEqualTo(id.toString());
        assertThat(first.json().path("receivedAt").asString())
                .isEqualTo("2022-03-03T08:00:00+07:00");
        assertThat(OffsetDateTime.parse(first.json().path("promisedDue").asString()).toInstant())
                .isAfter(MORNING);
        assertThat(dossiers()).isEqualTo(before + 1);
    }

    @Test
    void aDossierGoesItsWholeWayByTheInterfaceAlone() {
        UUID id = received();
        List<String> acts = new ArrayList<>();
        JsonNode dossier = played(id, acts, List.of("hand-back", "record-result", "decide"));

        assertThat(acts)
                .containsExactly("forward", "forward", "decide", "record-result", "hand-back");
        assertThat(dossier.path("status").asString()).isEqualTo("RETURNED");
        assertThat(dossier.path("timeline").get(0).path("type").asString())
                .isEqualTo("dossier.received");
        Client.Reply late =
                act(
                        receiver,
                        id,
                        MORNING.plusSeconds(9000),
                        "{\"act\":\"take\",\"task\":1,\"seen\":1}");
        assertThat(late.status()).isEqualTo(410);
        assertThat(late.code()).isEqualTo("dossier.already-closed");
    }

    /** The portal's 10 says that a result was handed over; of what was refused that is not so. */
    @Test
    void whatWasRefusedIsNeverToldAsAResultHandedOver() {
        JsonNode dossier = played(received(), new ArrayList<>(), List.of("hand-back", "refuse"));

        assertThat(dossier.path("status").asString()).isEqualTo("REFUSED_RETURNED");
        assertThat(dossier.path("statusCode").asInt()).isEqualTo(8);
        assertThat(dossier.path("outcome").asString()).isEqualTo("REFUSED");
        assertThat(dossier.path("returnedAt").asString()).isNotEmpty();
    }

    /** Each task by who holds it, with the first of the acts that it allows, or passed on. */
    private JsonNode played(UUID id, List<String> acts, List<String> wanted) {
        Instant at = MORNING;
        JsonNode dossier = read(receiver, id, at);
        while (!dossier.path("tasks").isEmpty()) {
            assertThat(acts).as(dossier.toString()).hasSizeLessThan(10);
            at = at.plusSeconds(600);
            JsonNode task = dossier.path("tasks").get(0);
            Client holder =
                    office.holder(
                            UUID.fromString(task.at("/unit/id").asString()),
                            task.path("post").asString());
            String act = actOf(read(holder, id, at).path("tasks").get(0).path("acts"), wanted);
            acts.add(act);
            Client.Reply done = act(holder, id, at, message(act, task));
            assertThat(done.status()).as(act + done.text()).isEqualTo(200);
            dossier = read(receiver, id, at);
        }
        return dossier;
    }

    private static String actOf(JsonNode allowed, List<String> wanted) {
        List<String> acts = new ArrayList<>();
        allowed.forEach(a -> acts.add(a.asString()));
        return wanted.stream().filter(acts::contains).findFirst().orElse("forward");
    }

    private static String message(String act, JsonNode task) {
        String head =
                "{\"act\":\"%s\",\"task\":%d,\"seen\":%d"
                        .formatted(act, task.path("task").asInt(), task.path("seen").asInt());
        return head
                + switch (act) {
                    case "hand-back" -> ",\"method\":\"DESK\",\"receiver\":\"Nguyễn Thị Lan\"}";
                    case "record-result" ->
                            ",\"result\":\"KQ.G15.000031\",\"number\":\"12/KQ-HT\","
                                    + "\"signedOn\":\"2022-03-03\"}";
                    case "refuse" -> ",\"basis\":\"Điều 8\",\"reason\":\"Không đủ điều kiện\"}";
                    default -> "}";
                };
    }

    @Test
    void anActSentTwiceIsDoneOnce() {
        UUID id = received();
        UUID key = UUID.randomUUID();
        String take = "{\"act\":\"take\",\"task\":1,\"seen\":1}";

        Client.Reply first = act(receiver, id, MORNING, key, take);
        long after = events();
        Client.Reply second = act(receiver, id, MORNING, key, take);

        assertThat(first.json().path("replayed").asBoolean()).isFalse();
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().path("replayed").asBoolean()).isTrue();
        assertThat(second.headers().get("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.json().path("version").asInt())
                .isEqualTo(first.json().path("version").asInt());
        assertThat(events()).isEqualTo(after);
    }

    @Test
    void ofTwoClientsWithOneTaskTheSlowerIsToldSo() {
        UUID id = received();
        String forward = "{\"act\":\"forward\",\"task\":1,\"seen\":1}";

        Client.Reply first = act(receiver, id, MORNING, forward);
        Client.Reply second = act(receiver, id, MORNING, forward);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("dossier.task-moved");
    }

    @Test
    void whoMayNotReceiveIsRefusedAndNoted() {
        long before = dossiers();
        long rows = noRightRows();

        Client.Reply reply =
                receive(office.receiver(DemoOffice.OTHER_COMMUNE), UUID.randomUUID(), RECEIVE);

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("identity.no-right");
        assertThat(dossiers()).isEqualTo(before);
        assertThat(noRightRows()).isEqualTo(rows + 1);
    }

    @Test
    void whoMayNotActIsRefusedAndNoted() {
        UUID id = received();
        Staff chair = office.holders(office.agency(COMMUNE).id(), "chair").getFirst();
        long rows = noRightRows();

        Client.Reply reply =
                act(
                        office.client(chair),
                        id,
                        MORNING,
                        "{\"act\":\"forward\",\"task\":1,\"seen\":1}");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(noRightRows()).isEqualTo(rows + 1);
    }

    @Test
    void aDossierOfAnotherAgencyIsNotThereAtAll() {
        UUID id = received();
        Client stranger = office.receiver(DemoOffice.OTHER_COMMUNE);

        Client.Reply read = stranger.get(MORNING, DOSSIERS + "/" + id);
        Client.Reply acted = act(stranger, id, MORNING, "{\"act\":\"take\",\"task\":1,\"seen\":1}");
        Client.Reply unknown = receiver.get(MORNING, DOSSIERS + "/" + UUID.randomUUID());

        assertThat(List.of(read.status(), acted.status(), unknown.status())).containsOnly(404);
        as("get", "/api/v1/dossiers/{id}", read);
        assertThat(read.code()).isEqualTo(unknown.code());
    }

    @Test
    void withoutATokenOrWithAWrongOneNothingIsSaid() {
        Client.Reply none = office.nobody().get(MORNING, "/api/v1/tasks");
        Client.Reply wrong = office.withToken("mc_wrong").get(MORNING, "/api/v1/tasks");

        assertThat(as("get", "/api/v1/tasks", none).status()).isEqualTo(401);
        assertThat(as("get", "/api/v1/tasks", wrong).status()).isEqualTo(401);
        assertThat(none.headers().get("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void sentencesComeInTheLanguageAskedFor() {
        String uri = DOSSIERS + "/" + UUID.randomUUID();

        String vietnamese = receiver.get(MORNING, uri).json().path("detail").asString();
        String english =
                receiver.get(MORNING, uri, "Accept-Language", "en-GB,en;q=0.9")
                        .json()
                        .path("detail")
                        .asString();

        assertThat(vietnamese).startsWith("Không tìm thấy hồ sơ");
        assertThat(english).startsWith("This dossier was not found");
    }

    @Test
    void anUnchangedDossierIsNotSentAgain() {
        UUID id = received();
        Client.Reply first = receiver.get(MORNING, DOSSIERS + "/" + id);
        String tag = first.headers().get("ETag");

        Client.Reply same = receiver.get(MORNING, DOSSIERS + "/" + id, "If-None-Match", tag);
        act(receiver, id, MORNING, "{\"act\":\"take\",\"task\":1,\"seen\":1}");
        Client.Reply changed = receiver.get(MORNING, DOSSIERS + "/" + id, "If-None-Match", tag);

        assertThat(tag).isEqualTo("\"1\"");
        assertThat(as("get", "/api/v1/dossiers/{id}", same).status()).isEqualTo(304);
        assertThat(same.text()).isEmpty();
        assertThat(changed.status()).isEqualTo(200);
    }

    @Test
    void aDossierIsFoundByItsCodeInTheTaskListAndInTheRegister() {
        UUID id = received();
        JsonNode dossier = read(receiver, id, MORNING);
        String code = dossier.path("code").asString();

        JsonNode found =
                as("get", DOSSIERS, receiver.get(MORNING, DOSSIERS + "?code=" + code)).json();
        JsonNode register =
                as(
                                "get",
                                "/api/v1/register",
                                receiver.get(
                                        MORNING,
                                        "/api/v1/register?agency="
                                                + COMMUNE
                                                + "&state=OPEN&from=2022-03-03&to=2022-03-03&text="
                                                + code))
                        .json();

        assertThat(found).isEqualTo(dossier);
        assertThat(register.path("dossiers")).hasSize(1);
        assertThat(register.at("/dossiers/0/id").asString()).isEqualTo(id.toString());
        assertThat(allTasks()).contains(id.toString());
    }

    private List<String> allTasks() {
        List<String> found = new ArrayList<>();
        String next = "";
        do {
            String uri = "/api/v1/tasks?filter=ALL" + (next.isEmpty() ? "" : "&cursor=" + next);
            JsonNode page = as("get", "/api/v1/tasks", receiver.get(MORNING, uri)).json();
            found.addAll(page.path("tasks").findValuesAsString("dossier"));
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        return found;
    }

    @Test
    void aProcedureSaysWhatADossierOfItNeeds() {
        JsonNode procedure =
                as(
                                "get",
                                "/api/v1/procedures/{code}",
                                receiver.get(MORNING, "/api/v1/procedures/1.001193"))
                        .json();
        Client.Reply unknown = receiver.get(MORNING, "/api/v1/procedures/9.999999");

        assertThat(procedure.path("papers").findValuesAsString("id")).contains("to-khai");
        assertThat(procedure.at("/process/steps").size()).isEqualTo(5);
        assertThat(as("get", "/api/v1/procedures/{code}", unknown).status()).isEqualTo(404);
    }
}
