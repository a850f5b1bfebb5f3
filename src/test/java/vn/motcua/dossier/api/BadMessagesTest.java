package vn.motcua.dossier.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.api.DemoOffice.COMMUNE;
import static vn.motcua.dossier.api.DemoOffice.MORNING;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What bad messages come to: a sentence, and nothing stored. */
class BadMessagesTest extends Calls {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                                                      | 400 | dossier.not-json",
                "``                                                     | 400 | dossier.not-json",
                "[]                                                     | 422 | dossier.property-missing",
                "{}                                                     | 422 | dossier.property-missing",
                "{\"act\":\"dance\",\"task\":1,\"seen\":1}              | 400 | dossier.act-unknown",
                "{\"act\":7}                                            | 400 | dossier.act-unknown",
                "{\"act\":\"take\",\"task\":1}                          | 422 | dossier.property-missing",
                "{\"act\":\"take\",\"task\":1,\"seen\":null}            | 422 | dossier.property-missing",
                "{\"act\":\"take\",\"task\":\"1\",\"seen\":1}           | 400 | dossier.property-unreadable",
                "{\"act\":\"take\",\"task\":1.5,\"seen\":1}             | 400 | dossier.property-unreadable",
                "{\"act\":\"take\",\"task\":1e99,\"seen\":1}            | 400 | dossier.property-unreadable",
                "{\"act\":\"take\",\"task\":99999999999,\"seen\":1}     | 400 | dossier.property-unreadable",
                "{\"act\":\"take\",\"task\":1,\"seen\":1,\"sen\":1}     | 400 | dossier.property-unknown",
                "{\"act\":\"take\",\"task\":1,\"task\":1,\"seen\":1}    | 400 | dossier.not-json",
                "{\"act\":\"take\",\"task\":1,\"seen\":1} x             | 400 | dossier.not-json",
                "{\"act\":\"assign\",\"task\":1,\"seen\":1,\"to\":\"1-1-1-1-1\"} | 400 | dossier.property-unreadable",
                "{\"act\":\"forward\",\"task\":1,\"seen\":1,\"note\":5} | 400 | dossier.property-unreadable",
                "{\"act\":\"forward\",\"task\":1,\"seen\":1,\"note\":\"a\\u0000b\"} | 400 | dossier.property-unreadable",
                "{\"act\":\"forward\",\"task\":1,\"seen\":1,\"note\":\"\\ud800\"} | 400 | dossier.property-unreadable",
                "{\"act\":\"ask-opinions\",\"task\":1,\"seen\":1,\"of\":[null],\"within\":\"4 giờ\",\"question\":\"?\"} | 422 | dossier.property-missing",
                "{\"act\":\"take\",\"task\":1,\"seen\":7}               | 409 | dossier.task-moved",
                "{\"act\":\"take\",\"task\":-1,\"seen\":1}              | 409 | dossier.task-moved",
                "{\"act\":\"decide\",\"task\":1,\"seen\":1}             | 409 | dossier.step-forbids",
            })
    void aBadActLeavesNothing(String message, int status, String code) {
        UUID id = received();
        long before = events();

        Client.Reply reply = act(receiver, id, MORNING, message == null ? "" : message);

        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.json().path("detail").asString()).isNotBlank().doesNotContain("⟦");
        assertThat(events()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"agency\": \"000.05.90.H27\" | \"agency\": \"nowhere\"      | 422 | agency",
                "\"1.001193\"                  | \"9.999999\"                 | 422 | procedure",
                "\"chung\"                     | \"không có\"                 | 422 | caseId",
                "\"COUNTER\"                   | \"counter\"                  | 400 | channel",
                "\"COUNTER\"                   | 0                            | 400 | channel",
                "\"sets\": 1                   | \"sets\": \"1\"              | 400 | sets",
                "\"sets\": 1                   | \"sets\": 0                  | 422 | sets",
                "\"1990-02-28\"                | \"1990-02-31\"               | 400 | applicant.birthDate",
                "\"1990-02-28\"                | \"-9999-02-28\"              | 400 | applicant.birthDate",
                "\"042190001234\"              | \"12\"                       | 422 | idNumber",
                "\"Nguyễn Thị Lan\"            | \"\"                         | 422 | fullName",
                "\"Nguyễn Thị Lan\"            | null                         | 422 | applicant.fullName",
                "\"originals\": 1}, {          | \"originals\": -1}, {        | 400 | papers[0]",
                "\"paper\": \"to-khai\"        | \"paper\": \"la\"            | 422 | papers.la",
                "\"paper\": \"to-khai\"        | \"papers\": \"la\"           | 400 | papers[0].papers",
            })
    void aBadDossierLeavesNothing(String right, String wrong, int status, String field) {
        assertThat(RECEIVE).contains(right);
        long before = dossiers();

        Client.Reply reply = receive(receiver, UUID.randomUUID(), RECEIVE.replace(right, wrong));

        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.json().path("errors").findValuesAsString("field")).contains(field);
        assertThat(dossiers()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"''", "1", "1-1-1-1-1", "not-a-key"})
    void anActWithoutAKeyOfItsOwnIsRefused(String key) {
        Client.Reply reply =
                receiver.send(
                        MORNING,
                        MockMvcRequestBuilders.post(DOSSIERS)
                                .contentType(MediaType.APPLICATION_JSON)
                                .header("Idempotency-Key", key)
                                .content(RECEIVE));
        Client.Reply none = receiver.post(MORNING, DOSSIERS, null, RECEIVE);

        assertThat(as("post", DOSSIERS, reply).status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("dossier.idempotency-key-needed");
        assertThat(none.code()).isEqualTo("dossier.idempotency-key-needed");
    }

    @Test
    void aMessageTooLargeOrOfAnotherKindIsNotRead() {
        String large = RECEIVE.replace("Nguyễn", "N".repeat(Messages.MOST_BYTES));

        Client.Reply tooLarge = receive(receiver, UUID.randomUUID(), large);
        Client.Reply form =
                receiver.send(
                        MORNING,
                        MockMvcRequestBuilders.post(DOSSIERS)
                                .header("Idempotency-Key", UUID.randomUUID())
                                .param("agency", COMMUNE));

        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(as("post", DOSSIERS, form).status()).isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/register?agency=nowhere, 422",
        "/api/v1/register, 400",
        "/api/v1/register?agency=000.05.90.H27&state=x, 400",
        "/api/v1/register?agency=000.05.90.H27&from=31-12-2022, 400",
        "/api/v1/register?agency=000.05.90.H27&text=%00, 400",
        "/api/v1/register?agency=000.06.90.H27, 403",
        "/api/v1/register?agency=000.05.90.H27&cursor=tampered, 200",
        "/api/v1/tasks?filter=x, 400",
        "/api/v1/tasks?cursor=%00, 200",
        "/api/v1/dossiers, 400",
        "/api/v1/dossiers?code=%00, 404",
        "/api/v1/dossiers?code=none, 404",
        "/api/v1/procedures, 200",
        "/api/v1/procedures?agency=000.05.90.H27&text=khai+sinh, 200",
        "/api/v1/procedures?agency=nowhere, 422",
    })
    void aQuestionIsAnsweredOrRefused(String uri, int status) {
        Client.Reply reply = receiver.get(MORNING, uri);

        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        as("get", uri.replaceFirst("\\?.*", ""), reply);
    }
}
