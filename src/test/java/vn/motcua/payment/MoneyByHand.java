package vn.motcua.payment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kernel.Zones;
import vn.motcua.payment.cashless.PayChannel;

/** What was owed, paid and set up by the events alone, counted one by one. */
final class MoneyByHand {

    /** Money that was owed, and money astray. */
    private static final Set<String> CAME = Set.of("payment.paid", "payment.money-astray");

    /** Of the dossiers that the room receives. */
    private static final String FEE_PROCEDURE = "2.000635";

    private MoneyByHand() {}

    record Said(String type, LocalDate day, String stream, JsonNode said) {}

    /** Every event of money, in order. */
    static List<Said> journal(JdbcClient jdbc) {
        JsonMapper json = JsonMapper.shared();
        return jdbc.sql(
                        """
                        select type, occurred_at, stream_id, payload::text as payload from journal.event
                        where type like 'payment.%' order by seq
                        """)
                .query((row, n) ->
                        new Said(
                                row.getString("type"),
                                Zones.dayOf(
                                        row.getObject("occurred_at", OffsetDateTime.class)
                                                .toInstant()),
                                row.getString("stream_id"),
                                json.readTree(row.getString("payload"))))
                .list();
    }

    /** Dossiers that owed something, those of them paid through a gateway or any way but hands. */
    static String dossiers(
            List<Said> journal,
            Set<UUID> agencies,
            LocalDate from,
            LocalDate to,
            boolean transfers) {
        Map<String, LocalDate> first = new HashMap<>();
        Map<String, Set<String>> open = new HashMap<>();
        Set<String> paid = new HashSet<>();
        for (Said one : journal) {
            JsonNode said = one.said();
            if (one.day().isAfter(to)) {
                continue;
            }
            switch (one.type()) {
                case "payment.obliged" -> {
                    if (agencies.contains(UUID.fromString(said.get("agency").asString()))) {
                        first.putIfAbsent(one.stream(), one.day());
                        open.computeIfAbsent(one.stream(), _ -> new HashSet<>())
                                .add(said.get("obligation").asString());
                    }
                }
                case "payment.exempted", "payment.obligation-dropped" ->
                        open.getOrDefault(one.stream(), new HashSet<>())
                                .remove(said.get("obligation").asString());
                case "payment.paid" -> {
                    String way = said.get("way").asString();
                    if (way.equals("ONLINE") || transfers && way.equals("TRANSFER")) {
                        paid.add(one.stream());
                    }
                }
                default -> {
                    // Nothing that counts.
                }
            }
        }
        List<String> below =
                first.keySet().stream()
                        .filter(id -> !Objects.requireNonNull(first.get(id)).isBefore(from))
                        .filter(id -> !open.getOrDefault(id, Set.of()).isEmpty())
                        .toList();
        return below.stream().filter(paid::contains).count() + "/" + below.size();
    }

    /** Whether it was set up there and went through once, as events say. */
    static boolean active(List<Said> journal, UUID agency, String code, LocalDate on) {
        Map<String, PayChannel> channels = new HashMap<>();
        Map<String, LocalDate> since = new HashMap<>();
        Map<String, LocalDate> tests = new HashMap<>();
        Map<String, LocalDate> ends = new HashMap<>();
        Set<String> mistakes = new HashSet<>();
        Set<String> here = new HashSet<>();
        Map<String, String> gateways = new HashMap<>();
        Map<PayChannel, LocalDate> uses = new HashMap<>();
        for (Said one : journal) {
            JsonNode said = one.said();
            String id = one.stream();
            switch (one.type()) {
                case "payment.setup-noted" -> {
                    if (said.get("agency").asString().equals(agency.toString())
                            && said.get("procedure").asString().equals(code)) {
                        here.add(id);
                        channels.put(id, PayChannel.valueOf(said.get("channel").asString()));
                        since.put(id, LocalDate.parse(said.get("since").asString()));
                    }
                }
                case "payment.setup-tested" ->
                        tests.put(id, LocalDate.parse(said.get("day").asString()));
                case "payment.setup-ended" -> {
                    ends.put(id, LocalDate.parse(said.get("day").asString()));
                    if (said.path("mistaken").asBoolean(false)) {
                        mistakes.add(id);
                    }
                }
                case "payment.order-begun" ->
                        gateways.put(said.get("order").asString(), said.get("gateway").asString());
                default -> {
                    // Nothing of a setup.
                }
            }
        }
        Map<String, String> agencies = new HashMap<>();
        for (Said one : journal) {
            if (one.type().equals("payment.obliged")) {
                agencies.put(one.stream(), one.said().get("agency").asString());
            } else if (CAME.contains(one.type())
                    && !one.day().isAfter(on)
                    && code.equals(FEE_PROCEDURE)
                    && agency.toString().equals(agencies.get(one.stream()))) {
                String way = one.said().path("way").asString("ONLINE");
                PayChannel channel =
                        way.equals("TRANSFER")
                                ? PayChannel.BANK
                                : !way.equals("ONLINE")
                                        ? null
                                        : "vnpay"
                                                        .equals(
                                                                gateways.get(
                                                                        one.said()
                                                                                .get("order")
                                                                                .asString()))
                                                ? PayChannel.PROVINCE
                                                : PayChannel.NATIONAL;
                if (channel != null) {
                    uses.merge(channel, one.day(), (a, b) -> a.isAfter(b) ? a : b);
                }
            }
        }
        here.removeAll(mistakes);
        for (String id : here) {
            LocalDate end = ends.get(id);
            boolean holds =
                    !Objects.requireNonNull(since.get(id)).isAfter(on)
                            && (end == null || end.isAfter(on));
            LocalDate test = tests.get(id);
            if (holds
                    && (test != null && !test.isAfter(on) || uses.containsKey(channels.get(id)))) {
                return true;
            }
        }
        return uses.entrySet().stream()
                .filter(use -> use.getKey() != PayChannel.BANK)
                .anyMatch(use ->
                        here.stream()
                                .filter(id -> channels.get(id) == use.getKey())
                                .map(ends::get)
                                .filter(Objects::nonNull)
                                .filter(end -> !end.isAfter(on))
                                .allMatch(end -> end.isBefore(use.getValue())));
    }
}
