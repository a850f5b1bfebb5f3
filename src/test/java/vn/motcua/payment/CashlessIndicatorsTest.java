package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.IndicatorSource;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.measure.indicator.Wanted;
import vn.motcua.organization.Unit;
import vn.motcua.payment.cashless.CashlessRefusal;
import vn.motcua.payment.cashless.OnlineSetup;
import vn.motcua.payment.cashless.OnlineSetups;
import vn.motcua.payment.cashless.PayChannel;
import vn.motcua.payment.cashless.Payables;
import vn.motcua.payment.cashless.SetupTyped;
import vn.motcua.payment.wire.SandboxMood;

/** PL2-9-a and b, 766-3.5 and 3.6: what sources read is what the journal says, by another way. */
class CashlessIndicatorsTest extends PaymentRoom {

    private static final UUID COMMUNE = Unit.idOf("tunganh");
    private static final UUID OTHER = Unit.idOf("yenho");
    private static final Set<UUID> BOTH = Set.of(COMMUNE, OTHER);
    private static final String CONTROL = "kiemsoat.huyen";
    private static final long DAY = 86_400;

    @Autowired List<IndicatorSource> sources;
    @Autowired Catalog catalog;
    @Autowired OnlineSetups setups;
    @Autowired Payables payables;

    private LocalDate today() {
        return now(clock::today);
    }

    private IndicatorSource source(String code) {
        return sources.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }

    private static Asked asked(LocalDate from, LocalDate to) {
        return new Asked(BOTH, from, to, AsKnown.NOW);
    }

    /** Above and below; what is listed must be what is summed. */
    private String figure(String code, String variant, Asked asked) {
        List<Reading> read =
                source(code).read(asked).stream()
                        .filter(one -> one.variant().equals(variant))
                        .toList();
        long above = read.stream().mapToLong(Reading::above).sum();
        long below = read.stream().mapToLong(Reading::below).sum();
        for (Wanted.Which which : Wanted.Which.values()) {
            var lines = source(code).lines(asked, new Wanted(variant, which, 0, 10_000));
            long expected =
                    switch (which) {
                        case ALL -> below;
                        case COUNTED -> above;
                        case MISSING -> below - above;
                    };
            assertThat(lines.total()).as("%s %s", code, which).isEqualTo(expected);
            assertThat(lines.lines()).hasSize((int) expected);
        }
        return above + "/" + below;
    }

    @Test
    void dossiersPaidOnlineAreThoseOfTheJournal() {
        long seed = Long.getLong("motcua.seed", new Random().nextLong());
        Random random = new Random(seed);
        LocalDate first = today();
        List<UUID> owing = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            owing.add(owing());
        }
        for (int day = 0; day < 3; day++) {
            for (UUID dossier : owing) {
                if (!payments.purse(dossier).open().isEmpty()) {
                    act(dossier, random.nextInt(7));
                }
            }
            later(DAY);
        }
        List<MoneyByHand.Said> journal = MoneyByHand.journal(jdbc);
        for (LocalDate to = first.minusDays(1); !to.isAfter(today()); to = to.plusDays(1)) {
            for (LocalDate from : List.of(first.withDayOfYear(1), first, first.plusDays(1))) {
                if (from.isAfter(to)) {
                    continue;
                }
                String where = "seed " + seed + ", " + from + " to " + to;
                Asked asked = asked(from, to);
                String gateways = MoneyByHand.dossiers(journal, BOTH, from, to, false);
                assertThat(figure("PL2-9-b", "A", asked)).as(where).isEqualTo(gateways);
                assertThat(figure("766-3.6", "A", asked)).as(where).isEqualTo(gateways);
                assertThat(figure("PL2-9-b", "B", asked))
                        .as(where)
                        .isEqualTo(MoneyByHand.dossiers(journal, BOTH, from, to, true));
            }
        }
        assertThat(source("PL2-9-b").read(asked(first, today())))
                .as("something was seen at all")
                .anyMatch(one -> one.below() > 0);
    }

    private void act(UUID dossier, int which) {
        switch (which) {
            case 0 -> done(cash(dossier));
            case 1 -> pay(dossier, "vnpay");
            case 2 -> pay(dossier, "national");
            case 3 ->
                    now(() -> {
                        payments.exempt(
                                view(dossier),
                                due(dossier).id(),
                                "Hộ nghèo",
                                "Đ.10",
                                staff(RECEIVER));
                        return true;
                    });
            case 4 ->
                    now(() -> {
                        payments.drop(view(dossier), due(dossier).id(), staff(RECEIVER));
                        return true;
                    });
            case 5 -> {
                Purse purse = payments.purse(dossier);
                now(() -> {
                    payments.collect(
                            view(dossier),
                            new Collected(
                                    Uuid7.next(),
                                    purse.open().stream().map(Obligation::id).toList(),
                                    Way.TRANSFER,
                                    "FT22151",
                                    purse.owed()),
                            staff(RECEIVER));
                    return true;
                });
            }
            default -> {
                // Nobody pays on that day.
            }
        }
    }

    private void pay(UUID dossier, String gateway) {
        OrderView order = order(dossier, gateway);
        now(() -> {
            sandbox.pay(order.reference(), SandboxMood.NOW);
            return true;
        });
    }

    /** With a fee above nought, received by one of the communes; the long way round. */
    private Map<ProcedureVersion, List<UUID>> costly(LocalDate on) {
        Map<ProcedureVersion, List<UUID>> all = new HashMap<>();
        for (ProcedureVersion version : catalog.snapshot().all()) {
            boolean costs = version.fees().stream().anyMatch(fee -> fee.amount().amount() > 0);
            List<UUID> there = BOTH.stream().filter(id -> catalog.offers(id, version, on)).toList();
            if (costs
                    && !there.isEmpty()
                    && !version.isInternal()
                    && version.level() != Level.PROVINCE) {
                all.put(version, there);
            }
        }
        return all;
    }

    @Test
    void proceduresPayableOnlineAreThoseThatWereSetUpAndWentThrough() {
        long seed = Long.getLong("motcua.seed", new Random().nextLong());
        Random random = new Random(seed);
        LocalDate first = today();
        for (int day = 0; day < 4; day++) {
            for (int i = 0; i < 6; i++) {
                scene(random, first);
            }
            UUID dossier = owing();
            act(dossier, random.nextInt(7));
            later(DAY);
        }
        List<MoneyByHand.Said> journal = MoneyByHand.journal(jdbc);
        for (LocalDate on = first.minusDays(5); !on.isAfter(today()); on = on.plusDays(1)) {
            Map<ProcedureVersion, List<UUID>> costly = costly(on);
            assertThat(costly).isNotEmpty();
            LocalDate day = on;
            long any =
                    costly.entrySet().stream()
                            .filter(one ->
                                    one.getValue().stream()
                                            .anyMatch(id ->
                                                    MoneyByHand.active(
                                                            journal, id, one.getKey().code(), day)))
                            .count();
            long every =
                    costly.entrySet().stream()
                            .filter(one ->
                                    one.getValue().stream()
                                            .allMatch(id ->
                                                    MoneyByHand.active(
                                                            journal, id, one.getKey().code(), day)))
                            .count();
            Asked asked = asked(on.withDayOfYear(1), on);
            String where = "seed " + seed + " on " + on;
            assertThat(figure("PL2-9-a", "A", asked))
                    .as(where)
                    .isEqualTo(any + "/" + costly.size());
            assertThat(figure("PL2-9-a", "B", asked))
                    .as(where)
                    .isEqualTo(every + "/" + costly.size());
            var each = source("PL2-9-a").each(asked, List.of());
            for (UUID agency : BOTH) {
                assertThat(
                                each.stream()
                                        .filter(one -> one.variant().equals("A"))
                                        .filter(one -> agency.equals(one.agency()))
                                        .mapToLong(Reading::above)
                                        .sum())
                        .as(where)
                        .isEqualTo(
                                costly.entrySet().stream()
                                        .filter(one -> one.getValue().contains(agency))
                                        .filter(one ->
                                                MoneyByHand.active(
                                                        journal, agency, one.getKey().code(), day))
                                        .count());
            }
        }
    }

    private void scene(Random random, LocalDate first) {
        List<Payables.Payable> all = now(() -> payables.all(BOTH, clock.today()));
        Payables.Payable one = all.get(random.nextInt(all.size()));
        LocalDate day = today().minusDays(random.nextInt(4));
        try {
            now(() -> {
                switch (random.nextInt(5)) {
                    case 0, 1 ->
                            setups.note(
                                    Uuid7.next(),
                                    one.agency(),
                                    new SetupTyped(
                                            random.nextInt(6) == 0 ? "" : one.version().code(),
                                            PayChannel.values()[random.nextInt(3)],
                                            day,
                                            "Công văn 12/UBND"),
                                    staff(CONTROL));
                    case 2, 3 -> setups.tested(some(all, random), day, "TEST-1", staff(CONTROL));
                    default ->
                            setups.end(
                                    some(all, random),
                                    day,
                                    random.nextBoolean(),
                                    "Hết hợp đồng",
                                    staff(CONTROL));
                }
                return true;
            });
        } catch (RefusalException no) {
            assertThat(no.first()).isInstanceOf(CashlessRefusal.class);
        }
    }

    private static UUID some(List<Payables.Payable> all, Random random) {
        List<UUID> ids =
                all.stream().flatMap(one -> one.setups().stream()).map(OnlineSetup::id).toList();
        return ids.isEmpty() ? Uuid7.next() : ids.get(random.nextInt(ids.size()));
    }

    @Test
    void aProcedureIsUsedInTheScoreOnceSomebodyPaidThroughAGateway() {
        LocalDate day = today();
        String before = figure("766-3.5", "A", asked(day, day));
        UUID dossier = owing();
        done(cash(dossier));
        assertThat(figure("766-3.5", "A", asked(day, day))).as("cash").isEqualTo(before);
        pay(owing(), "national");
        assertThat(figure("766-3.5", "A", asked(day, day))).startsWith("1/");
        assertThat(figure("766-3.5", "A", asked(day.plusDays(1), day.plusDays(1))))
                .startsWith("0/");
    }

    @Test
    void whatIsNotedWronglyIsRefusedAndLeavesNothing() {
        long rows = jdbc.sql("select count(*) from payment.setup").query(Long.class).single();
        LocalDate day = today();
        no(CashlessRefusal.PayChannelMissing.class, () -> note("", null, day, "x"));
        no(CashlessRefusal.DayNotPast.class, () -> note("", PayChannel.BANK, null, "x"));
        no(CashlessRefusal.DayNotPast.class, () -> note("", PayChannel.BANK, day.plusDays(1), "x"));
        no(CashlessRefusal.EvidenceMissing.class, () -> note("", PayChannel.BANK, day, " "));
        no(
                CashlessRefusal.EvidenceMissing.class,
                () -> note("", PayChannel.BANK, day, "x".repeat(301)));
        no(
                CashlessRefusal.CostlessProcedure.class,
                () -> note("9.999999", PayChannel.BANK, day, "x"));
        assertThat(jdbc.sql("select count(*) from payment.setup").query(Long.class).single())
                .isEqualTo(rows);
    }

    private int note(
            String code, @Nullable PayChannel channel, @Nullable LocalDate since, String note) {
        return now(() ->
                setups.note(
                        Uuid7.next(),
                        COMMUNE,
                        new SetupTyped(code, channel, since, note),
                        staff(CONTROL)));
    }
}
