package vn.motcua.postal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.Channel;
import vn.motcua.dossier.ReturnMethod;

/** The operator at the program's door. */
class HookPagesTest extends PostalRoom {

    private UUID order;

    @BeforeEach
    void order() {
        order = ordered(dossier(Channel.COUNTER, ReturnMethod.POST), PostWay.DELIVER);
        later(600);
    }

    private void answered(int status, String body) {
        assertThat(hook(body)).as(body).hasStatus(status).bodyText().contains("\"success\"");
    }

    private PostState state() {
        return order(order).state();
    }

    @Test
    void whatIsSignedIsTakenOnceHoweverOftenItIsSent() {
        String body = sandbox.hook(waybill(order), "6", now);
        answered(200, body);
        int events = events(order);
        answered(200, body);
        later(30L * 86_400);
        answered(200, body);

        assertThat(state()).isEqualTo(PostState.CARRIED);
        assertThat(events(order)).as("replayed").isEqualTo(events);
    }

    @Test
    void anOldWordReplayedAfterANewOneMovesNothing() {
        String first = sandbox.hook(waybill(order), "12", now);
        later(600);
        answered(200, sandbox.hook(waybill(order), "14", now));
        answered(200, first);

        assertThat(state()).isEqualTo(PostState.DELIVERED);
    }

    @Test
    void whatIsChangedUnderItsSignatureIsForged() {
        String body = sandbox.hook(waybill(order), "6", now);
        int before = noted("postal-forged");
        answered(401, body.replace("\"status\":6", "\"status\":14"));
        answered(401, body.replace(waybill(order), "EB999999999VN"));
        answered(401, body.replace("\"signature\":\"", "\"signature\":\"A"));
        answered(401, body.replaceAll("\"signature\":\"[^\"]*\"", "\"signature\":\"không\""));

        assertThat(state()).isEqualTo(PostState.TAKEN);
        assertThat(noted("postal-forged")).isEqualTo(before + 4);
    }

    @Test
    void lettersThatMoveFromOneFieldToTheNextNameNoOrder() {
        // What is signed is one text without marks between its parts.
        String body = sandbox.hook(waybill(order), "14", now);
        answered(
                400,
                body.replace(waybill(order), waybill(order) + "1")
                        .replace("\"status\":14", "\"status\":4"));

        assertThat(state()).isEqualTo(PostState.TAKEN);
    }

    @Test
    void onlyTheFirstItemIsSignedAndSoOnlyItIsRead() {
        UUID other = ordered(dossier(Channel.COUNTER, ReturnMethod.POST), PostWay.DELIVER);
        String body = sandbox.hook(waybill(order), "6", now);
        answered(
                200,
                body.replace("}],", "},{\"itemCode\":\"" + waybill(other) + "\",\"status\":14}],"));

        assertThat(state()).isEqualTo(PostState.CARRIED);
        assertThat(order(other).state()).isEqualTo(PostState.TAKEN);
    }

    @Test
    void whatIsDatedAheadOfTimeIsNotTaken() {
        int before = noted("postal-time");
        answered(400, sandbox.hook(waybill(order), "14", now.plus(Duration.ofHours(1))));
        answered(200, sandbox.hook(waybill(order), "6", now.plus(Duration.ofMinutes(5))));

        assertThat(state()).isEqualTo(PostState.CARRIED);
        assertThat(noted("postal-time")).isEqualTo(before + 1);
    }

    @Test
    void whatCannotBeReadIsRefused() {
        for (String body :
                new String[] {
                    "",
                    "không phải JSON",
                    "[]",
                    "{}",
                    "{\"data\":[]}",
                    "{\"data\":{}}",
                    "{\"data\":[{\"itemCode\":{},\"status\":14}],\"sendDate\":\"x\",\"signature\":\"y\"}",
                    " ".repeat(70_000) + sandbox.hook(waybill(order), "14", now)
                }) {
            answered(400, body);
        }
        assertThat(state()).isEqualTo(PostState.TAKEN);
    }
}
