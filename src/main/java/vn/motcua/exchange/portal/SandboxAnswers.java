package vn.motcua.exchange.portal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;

/** What the sandbox says to each service; a call is taken whole or not at all. */
final class SandboxAnswers {

    private static final String EXISTS = "3";
    private static final String WRONG = "-3";

    private final SandboxBook book;
    private final Catalog catalog;
    private final BusinessClock clock;

    /** What was said to be taken and is not in the book yet. */
    private final List<JsonNode> held = new ArrayList<>();

    SandboxAnswers(SandboxBook book, Catalog catalog, BusinessClock clock) {
        this.book = book;
        this.catalog = catalog;
        this.clock = clock;
    }

    static String no(String code, String message) {
        return PortalJson.write(Map.of("error_code", code, "message", message));
    }

    static String noSession() {
        return no("-1", "Phiên làm việc (session) không hợp lệ");
    }

    private static String yes(Object result) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("error_code", 0);
        answer.put("result", result);
        return PortalJson.write(answer);
    }

    private static String taken() {
        return PortalJson.write(Map.of("error_code", "0", "message", "Đồng bộ thành công"));
    }

    String pull(JsonNode message) {
        return switch (message.path("service").asString("")) {
            case "TraCuuHoSo" ->
                    yes(book.find(message.path("mahoso").asString("")).stream().toList());
            case "LayDanhSachTTHC" ->
                    yes(
                            catalog.snapshot().inForce(clock.today()).stream()
                                    .map(one -> Map.of("MATTHC", one.code(), "TENTTHC", one.name()))
                                    .toList());
            case "LayThuTuc" ->
                    yes(
                            catalog
                                    .snapshot()
                                    .inForce(message.path("maTTHC").asString(""), clock.today())
                                    .stream()
                                    .map(SandboxAnswers::procedure)
                                    .toList());
            default -> no(WRONG, "Không có dịch vụ này");
        };
    }

    private static Map<String, Object> procedure(ProcedureVersion one) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("MATTHC", one.code());
        said.put("TENTTHC", one.name());
        said.put("TRANGTHAI", 1);
        said.put(
                "LINHVUCTHUCHIEN",
                List.of(
                        Map.of(
                                "MALINHVUC", one.field().code(),
                                "TENLINHVUC", one.field().name())));
        return said;
    }

    synchronized String push(JsonNode message, boolean later) {
        JsonNode data = message.path("data");
        if (!data.isArray() || data.isEmpty()) {
            return no(WRONG, "Thiếu data");
        }
        List<JsonNode> all = new ArrayList<>();
        data.forEach(all::add);
        String service = message.path("service").asString("");
        List<JsonNode> before = List.copyOf(held);
        held.clear();
        String answer =
                switch (service) {
                    case "DongBoHoSoMC" ->
                            dossiers(all, message.path("isUpdating").asString(""), later);
                    case "CapNhatTienDoHoSoMC" -> steps(all);
                    default -> no(WRONG, "Không có dịch vụ này");
                };
        before.forEach(book::put);
        return answer;
    }

    /** Writes what was held back. */
    synchronized void settle() {
        held.forEach(book::put);
        held.clear();
    }

    private String dossiers(List<JsonNode> all, String updating, boolean later) {
        if (!Set.of("True", "False").contains(updating)) {
            return no(WRONG, "isUpdating không đúng");
        }
        Set<String> seen = new HashSet<>();
        for (JsonNode one : all) {
            String code = one.path("MaHoSo").asString("");
            Optional<String> fault = SandboxRules.dossier(one);
            if (fault.isPresent()) {
                return no(WRONG, "Hồ sơ " + code + ": " + fault.get());
            }
            if (catalog.snapshot().history(one.path("MaTTHC").asString("")).isEmpty()) {
                return no(WRONG, "Hồ sơ " + code + ": MaTTHC không có trong danh mục");
            }
            if (!seen.add(code) || (updating.equals("False") && book.has(code))) {
                return no(EXISTS, "Hồ sơ " + code + " đã tồn tại");
            }
            if (updating.equals("True") && !book.has(code)) {
                return no(WRONG, "Hồ sơ " + code + " không tồn tại");
            }
        }
        if (later) {
            held.addAll(all);
        } else {
            all.forEach(book::put);
        }
        return taken();
    }

    private String steps(List<JsonNode> all) {
        for (JsonNode one : all) {
            String code = one.path("MaHoSo").asString("");
            Optional<String> fault = SandboxRules.step(one);
            if (fault.isPresent()) {
                return no(WRONG, "Tiến độ " + code + ": " + fault.get());
            }
            if (!book.has(code)) {
                return no(WRONG, "Hồ sơ " + code + " không tồn tại");
            }
            if (book.hasStep(one)) {
                return no(EXISTS, "Tiến độ của hồ sơ " + code + " đã tồn tại");
            }
            if (book.hasLaterStep(one)) {
                return no(EXISTS, "Hồ sơ " + code + " trên Cổng mới hơn");
            }
        }
        all.forEach(book::putStep);
        return taken();
    }
}
