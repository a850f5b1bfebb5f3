package vn.motcua.catalog.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Frame;

/** A procedure as a {@code GovernmentService} of schema.org, for search engines. */
final class ServiceData {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ServiceData() {}

    /** Safe inside a script element: no angle bracket is left in it. */
    static String of(ProcedurePage page, Frame frame) {
        ProcedureVersion version = page.version();
        Map<String, Object> service = new LinkedHashMap<>();
        service.put("@context", "https://schema.org");
        service.put("@type", "GovernmentService");
        service.put("name", frame.either(version.name(), version.nameEn()));
        service.put("identifier", version.code());
        service.put("url", page.address());
        service.put("serviceType", frame.either(version.field().name(), version.field().nameEn()));
        service.put(
                "provider",
                page.agencies().stream().map(unit -> organization(unit, frame)).toList());
        service.put("availableChannel", channels(page, frame));
        service.put("offers", offers(page, frame));
        return JSON.writeValueAsString(service).replace("<", "\\u003c");
    }

    private static Map<String, Object> organization(Unit unit, Frame frame) {
        Map<String, Object> agency = new LinkedHashMap<>();
        agency.put("@type", "GovernmentOrganization");
        agency.put("name", frame.either(unit.name(), unit.nameEn()));
        if (!unit.board().address().isEmpty()) {
            agency.put("address", unit.board().address());
        }
        if (!unit.board().phone().isEmpty()) {
            agency.put("telephone", unit.board().phone());
        }
        return agency;
    }

    private static List<Map<String, Object>> channels(ProcedurePage page, Frame frame) {
        ProcedureVersion version = page.version();
        return version.channels().stream()
                .map(channel ->
                        Map.<String, Object>of(
                                "@type",
                                "ServiceChannel",
                                "name",
                                frame.text("catalog.channel." + channel),
                                "description",
                                frame.text("catalog.show.limit")
                                        + ": "
                                        + version.limit(page.chosen().id(), channel)
                                                .text(frame.locale())))
                .toList();
    }

    private static List<Map<String, Object>> offers(ProcedurePage page, Frame frame) {
        ProcedureVersion version = page.version();
        Channel first = version.channels().iterator().next();
        return version.fees(page.chosen().id(), first).stream()
                .map(fee -> offer(fee, frame))
                .toList();
    }

    private static Map<String, Object> offer(Fee fee, Frame frame) {
        return Map.of(
                "@type",
                "Offer",
                "name",
                frame.either(fee.name(), fee.nameEn()),
                "price",
                fee.amount().amount(),
                "priceCurrency",
                "VND");
    }
}
