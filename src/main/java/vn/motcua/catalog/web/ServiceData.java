package vn.motcua.catalog.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.Particulars;
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
        words(service, version, frame);
        service.put("availableChannel", channels(page, frame));
        service.put("offers", offers(page, frame));
        return JSON.writeValueAsString(service).replace("<", "\\u003c");
    }

    /** What is said in words, under the names that schema.org has for it. */
    private static void words(Map<String, Object> service, ProcedureVersion version, Frame frame) {
        Particulars said = version.particulars();
        if (!said.description().isEmpty()) {
            service.put("description", frame.words(said.description()));
        }
        if (!said.targets().isEmpty()) {
            service.put(
                    "audience",
                    Map.of("@type", "Audience", "audienceType", frame.words(said.targets())));
        }
        if (!said.keywords().isEmpty()) {
            service.put("keywords", String.join(", ", said.keywords()));
        }
        List<String> results =
                version.results().stream()
                        .map(result -> frame.either(result.name(), result.nameEn()))
                        .toList();
        if (!results.isEmpty()) {
            service.put("serviceOutput", results.stream().map(ServiceData::output).toList());
        }
        if (!said.listing().publishedLink().isEmpty()) {
            service.put("sameAs", said.listing().publishedLink());
        }
    }

    private static Map<String, Object> output(String name) {
        return Map.of("@type", "Thing", "name", name);
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
