package vn.motcua.postal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.Channel;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.postal.wire.OperatorException;
import vn.motcua.postal.wire.Operators;
import vn.motcua.postal.wire.Parcel;
import vn.motcua.postal.wire.PostSandboxMood;

/** Orders and what the operator says of them, in every mood of it. */
class PostOrdersTest extends PostalRoom {

    private UUID dossier() {
        return dossier(Channel.COUNTER, ReturnMethod.POST);
    }

    private void say(UUID order, String code, PostSandboxMood mood) {
        later(600);
        at(() -> sandbox.say(waybill(order), code, mood));
    }

    @Test
    void anOrderGoesItsWayBothWays() {
        UUID dossier = dossier();
        UUID in = ordered(dossier, PostWay.COLLECT);
        UUID out = ordered(dossier, PostWay.DELIVER);

        assertThat(order(in).state()).isEqualTo(PostState.TAKEN);
        assertThat(waybill(in)).isNotEqualTo(waybill(out));
        for (String code : List.of("2", "6", "10", "12", "14")) {
            say(in, code, PostSandboxMood.NOW);
        }
        assertThat(order(in).state()).isEqualTo(PostState.DELIVERED);
        assertThat(order(in).ended()).isTrue();
        assertThat(order(out).state()).as("the other way").isEqualTo(PostState.TAKEN);
        assertThat(times.of(order(in)).inTime()).isEqualTo(Transit.Kept.YES);
        assertThat(events(in)).isEqualTo(7);
        assertThat(verification.verify().whole()).isTrue();
    }

    @Test
    void oneWayHasOneOrderUnderWay() {
        UUID dossier = dossier();
        UUID first = ordered(dossier, PostWay.DELIVER);

        no(PostalRefusal.OrderRunning.class, () -> ordered(dossier, PostWay.DELIVER));
        later(60);
        at(() -> carrier.cancel(order(first), staff(RECEIVER)));
        assertThat(order(first).state()).isEqualTo(PostState.CANCELLED);
        assertThat(item(first).code()).isEqualTo("9");
        assertThat(order(ordered(dossier, PostWay.DELIVER)).state()).isEqualTo(PostState.TAKEN);
    }

    @Test
    void theSameFormSentTwiceOrdersOnce() {
        UUID dossier = dossier();
        OrderTyped typed = typed(PostWay.DELIVER);

        UUID once = now(() -> orders.ask(view(dossier), typed, staff(RECEIVER)));
        UUID twice = now(() -> orders.ask(view(dossier), typed, staff(RECEIVER)));

        assertThat(twice).isEqualTo(once);
        assertThat(orders.of(dossier)).hasSize(1);
        assertThat(events(once)).isOne();
    }

    @Test
    void whatThePostHasIsNotCalledOff() {
        UUID order = ordered(dossier(), PostWay.DELIVER);
        say(order, "6", PostSandboxMood.NOW);

        no(
                PostalRefusal.OrderUnderWay.class,
                () -> at(() -> carrier.cancel(order(order), staff(RECEIVER))));
    }

    @Test
    void aWordSaidTwiceCountsOnce() {
        UUID order = ordered(dossier(), PostWay.DELIVER);
        say(order, "15", PostSandboxMood.TWICE);

        assertThat(order(order).invited()).isOne();
        assertThat(events(order)).isEqualTo(3);
    }

    @Test
    void anOlderWordThatComesLaterMovesNothingBack() {
        UUID order = ordered(dossier(), PostWay.DELIVER);
        later(7_200);
        say(order, "14", PostSandboxMood.OUT_OF_ORDER);

        assertThat(order(order).state()).isEqualTo(PostState.DELIVERED);
        assertThat(order(order).collectedAt())
                .as("but what it tells is kept")
                .isEqualTo(now.minus(Duration.ofMinutes(30)));
    }

    @Test
    void aWordThatCameLateCountsFromWhenItWasSaid() {
        UUID order = ordered(dossier(), PostWay.DELIVER);
        say(order, "6", PostSandboxMood.LATE);
        assertThat(order(order).state()).isEqualTo(PostState.TAKEN);
        Instant said = now;
        later(86_400);
        at(() -> sandbox.release(waybill(order)));

        assertThat(order(order).state()).isEqualTo(PostState.CARRIED);
        assertThat(order(order).collectedAt()).isEqualTo(said);
    }

    @Test
    void whatIsWronglySignedMovesNothingAndIsNoted() {
        UUID order = ordered(dossier(), PostWay.DELIVER);
        int before = noted("postal-forged");
        say(order, "14", PostSandboxMood.WRONG_SIGNED);

        assertThat(order(order).state()).isEqualTo(PostState.TAKEN);
        assertThat(noted("postal-forged")).isEqualTo(before + 1);
    }

    @Test
    void aWordThatNobodyKnowsIsKeptAndMovesNothing() {
        UUID order = ordered(dossier(), PostWay.DELIVER);
        say(order, "6", PostSandboxMood.WRONG_WORD);
        say(order, "6", PostSandboxMood.WRONG_ITEM);

        assertThat(order(order).state()).isEqualTo(PostState.TAKEN);
        assertThat(store.words(order)).singleElement().extracting("code").isEqualTo("77");
    }

    @Test
    void aSilentOperatorCostsNothingButDelay() {
        UUID dossier = dossier();
        sandbox.die(true);
        UUID order = ordered(dossier, PostWay.DELIVER);
        assertThat(order(order).state()).isEqualTo(PostState.ASKED);
        at(waiting::run);
        assertThat(order(order).tries()).as("not at once again").isOne();
        sandbox.die(false);
        later(3_600);
        at(waiting::run);

        assertThat(order(order).state()).isEqualTo(PostState.TAKEN);
        assertThat(
                        sandbox.all().stream()
                                .filter(one -> one.reference().equals(Carrier.reference(order))))
                .hasSize(1);
    }

    @Test
    void whatTheOperatorTookWithoutSayingSoIsFoundAgain() {
        UUID dossier = dossier();
        UUID order = now(() -> orders.ask(view(dossier), typed(PostWay.DELIVER), staff(RECEIVER)));
        now(() -> orders.claim(order));
        // As if the answer had been lost: the operator has it, we do not know.
        String number = now(() -> placed(order));
        later(3_600);
        at(waiting::run);

        assertThat(waybill(order)).isEqualTo(number);
        assertThat(events(order)).isEqualTo(2);
    }

    private String placed(UUID order) {
        Parcel.Party party = new Parcel.Party("A", "0912345678", "B");
        Parcel parcel =
                new Parcel(Carrier.reference(order), "H", party, party, "", false, false, "48");
        try {
            return program.getBean(Operators.class)
                    .operator()
                    .orElseThrow()
                    .place(parcel)
                    .waybill();
        } catch (OperatorException dead) {
            throw new AssertionError(dead);
        }
    }

    @Test
    void anOrderOfWhichNothingIsHeardIsAskedAbout() {
        UUID order = ordered(dossier(), PostWay.DELIVER);
        say(order, "6", PostSandboxMood.LATE);
        later(4 * 3_600);
        at(waiting::run);

        assertThat(order(order).state()).isEqualTo(PostState.CARRIED);
        at(() -> sandbox.release(waybill(order)));
        assertThat(store.words(order)).as("heard before").hasSize(2);
    }

    @Test
    void aResultThatIsWantedByPostIsOrderedByItself() {
        UUID dossier = dossier(Channel.COUNTER, ReturnMethod.POST);
        UUID here = dossier(Channel.COUNTER, ReturnMethod.DESK);
        desk.later(Duration.ofHours(3)).forward(dossier, 4).forward(here, 4);
        follow(dossier);
        follow(here);

        assertThat(orders.of(dossier))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.way()).isEqualTo(PostWay.DELIVER);
                    assertThat(one.askedBy()).isNull();
                });
        assertThat(orders.of(here)).isEmpty();
        follow(dossier);
        assertThat(orders.of(dossier)).as("read again").hasSize(1);
    }

    @Test
    void twoInvitationsAreCountedAndMeasured() {
        UUID order = ordered(dossier(), PostWay.DELIVER);
        say(order, "6", PostSandboxMood.NOW);
        say(order, "15", PostSandboxMood.NOW);
        later(86_400);
        say(order, "15", PostSandboxMood.NOW);
        say(order, "16", PostSandboxMood.NOW);

        PostClock.Judged judged = now(() -> times.of(order(order)));
        assertThat(order(order).invited()).isEqualTo(2);
        assertThat(judged.invited()).as("a day apart").isEqualTo(Transit.Kept.NO);
    }

    @Test
    void anAnonymousOrderIsNoOrder() {
        OrderTyped empty =
                new OrderTyped(Uuid7.next(), null, null, Payer.AGENCY, "", "", "12", " ", "");
        UUID dossier = dossier();

        assertThatThrownBy(() -> now(() -> orders.ask(view(dossier), empty, staff(RECEIVER))))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        no ->
                                assertThat(no.refusals())
                                        .extracting(one -> one.field())
                                        .containsExactly(
                                                "way",
                                                "distance",
                                                "reason",
                                                "name",
                                                "address",
                                                "phone"));
        assertThat(orders.of(dossier)).isEmpty();
    }
}
