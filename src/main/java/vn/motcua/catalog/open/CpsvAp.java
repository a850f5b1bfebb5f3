package vn.motcua.catalog.open;

import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.LegalReference;
import vn.motcua.catalog.Occasion;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureResult;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.catalog.search.Occasions;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Texts;

/**
 * Procedures in force in the Core Public Service Vocabulary Application Profile (CPSV-AP 3.2) as
 * JSON-LD: a graph of flat nodes, each with its type, so that it is read without a network. What
 * the profile has no words for is left out.
 */
final class CpsvAp {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Locale VI = Locale.of("vi", "VN");
    private static final Locale EN = Locale.of("en");

    private static final Map<String, String> PREFIXES = prefixes();

    private final OpenCatalog.Material material;
    private final OpenWriter writer;
    private final OpenTerms terms;
    private final Texts texts;
    private final CpsvNodes nodes;
    private final String base;

    private CpsvAp(
            OpenCatalog.Material material,
            OpenTerms terms,
            Texts texts,
            CpsvNodes nodes,
            String base) {
        this.material = material;
        this.writer = new OpenWriter(material.catalog(), material.chart(), material.on());
        this.terms = terms;
        this.texts = texts;
        this.nodes = nodes;
        this.base = base;
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("cpsv", "http://purl.org/vocab/cpsv#");
        prefixes.put("cv", "http://data.europa.eu/m8g/");
        prefixes.put("dcat", "http://www.w3.org/ns/dcat#");
        prefixes.put("dct", "http://purl.org/dc/terms/");
        prefixes.put("eli", "http://data.europa.eu/eli/ontology#");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }

    /**
     * @param base address of this program, without a slash at its end
     */
    static void write(
            OpenCatalog.Material material, OpenTerms terms, Texts texts, String base, Writer out) {
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writePOJOProperty("@context", PREFIXES);
            json.writeArrayPropertyStart("@graph");
            CpsvAp graph =
                    new CpsvAp(material, terms, texts, new CpsvNodes(json::writePOJO, base), base);
            Map<String, Object> dataset = graph.dataset();
            material.catalog().inForce(material.on()).stream()
                    .sorted(Comparator.comparing(ProcedureVersion::code))
                    .forEach(version -> graph.service(version, dataset));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private Map<String, Object> dataset() {
        String name = terms.publisher().isBlank() ? "Một Cửa" : terms.publisher();
        Map<String, Object> agent = CpsvNodes.node(base + "/catalog/open#publisher", "foaf:Agent");
        agent.put("dct:identifier", base);
        agent.put("dct:title", CpsvNodes.words(name, ""));
        Map<String, Object> set = CpsvNodes.node(base + "/catalog/open#dataset", "dcat:Dataset");
        set.put("dct:identifier", base + "/catalog/open");
        set.put("dct:title", words("catalog.open.dataset"));
        set.put("dct:description", words("catalog.open.dataset.about"));
        set.put("dct:publisher", nodes.once(agent));
        set.put("dcat:landingPage", Map.of("@id", base + "/catalog/open"));
        nodes.once(document(base + "/catalog/open"));
        if (!terms.licenceUrl().isBlank()) {
            set.put("dct:license", nodes.once(document(terms.licenceUrl())));
        }
        return nodes.once(set);
    }

    private List<Map<String, Object>> words(String key) {
        return CpsvNodes.words(texts.text(VI, key), texts.text(EN, key));
    }

    private Map<String, Object> concept(String kind, Enum<?> one, String key) {
        return nodes.concept(
                kind, one.name(), texts.text(VI, key + one), texts.text(EN, key + one));
    }

    private static Map<String, Object> document(String address) {
        return CpsvNodes.node(address, "foaf:Document");
    }

    private void service(ProcedureVersion v, Map<String, Object> dataset) {
        String id = base + "/catalog/" + v.code();
        InternalProcess process = material.catalog().process(v.processId());
        Map<String, Object> service = CpsvNodes.node(id, "cpsv:PublicService");
        service.put("dct:identifier", v.code());
        service.put("dct:title", CpsvNodes.words(v.name(), v.nameEn()));
        service.put("dct:description", CpsvNodes.words(said(v, VI), said(v, EN)));
        service.put("dct:isPartOf", List.of(dataset));
        service.put("cv:hasCompetentAuthority", authorities(v));
        service.put(
                "cv:thematicArea",
                List.of(
                        nodes.concept(
                                "field", v.field().code(), v.field().name(), v.field().nameEn())));
        service.put(
                "dct:audience",
                v.applicants().stream()
                        .map(who -> concept("audience", who, "catalog.applicant."))
                        .toList());
        service.put(
                "dct:language", List.of(nodes.known(CpsvNodes.VIETNAMESE, "dct:LinguisticSystem")));
        service.put("dct:spatial", List.of(vietnam()));
        service.put("cv:hasLegalResource", v.legal().stream().map(this::legal).toList());
        service.put("cv:hasChannel", v.channels().stream().map(c -> channel(id, v, c)).toList());
        service.put("cv:hasCost", each(v.fees(), (fee, n) -> cost(id, fee, n)));
        service.put("cpsv:hasInput", each(v.papers(), (paper, n) -> evidence(id, paper)));
        service.put("cpsv:produces", each(v.results(), (result, n) -> output(id, result, n)));
        service.put("cpsv:follows", List.of(rule(id, v, process)));
        service.put(
                "cv:isGroupedBy",
                Occasions.all().stream()
                        .filter(one -> Occasions.of(v.name()).contains(one.id()))
                        .map(this::event)
                        .toList());
        service.values().removeIf(value -> value instanceof List<?> many && many.isEmpty());
        nodes.write(service);
    }

    private interface Numbered<T> {
        Map<String, Object> node(T one, int number);
    }

    private static <T> List<Map<String, Object>> each(List<T> all, Numbered<T> made) {
        List<Map<String, Object>> nodes = new ArrayList<>();
        for (T one : all) {
            nodes.add(made.node(one, nodes.size() + 1));
        }
        return nodes;
    }

    /** What it is in a sentence: field, and what each case takes. */
    private static String said(ProcedureVersion v, Locale locale) {
        boolean english = locale.equals(EN);
        String field = english ? v.field().nameEn() : v.field().name();
        return field
                + ". "
                + v.cases().stream()
                        .map(one ->
                                (english ? one.nameEn() : one.name())
                                        + ": "
                                        + v.channels().stream()
                                                .flatMap(c -> v.findLimit(one.id(), c).stream())
                                                .map(limit -> limit.text(locale))
                                                .distinct()
                                                .collect(Collectors.joining(" / ")))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private Map<String, Object> vietnam() {
        return nodes.known(CpsvNodes.VIETNAM, "dct:Location");
    }

    private List<Map<String, Object>> authorities(ProcedureVersion v) {
        return switch (v.usedBy().reach()) {
            case ALL_COMMUNES ->
                    List.of(authority("communes", words("catalog.open.agency.communes")));
            case DISTRICT -> List.of(authority("district", words("catalog.open.agency.district")));
            case LISTED ->
                    writer.agencies(v.usedBy(), v).stream()
                            .map((Unit u) ->
                                    authority(
                                            u.id().toString(),
                                            CpsvNodes.words(u.name(), u.nameEn())))
                            .toList();
        };
    }

    private Map<String, Object> authority(String code, List<Map<String, Object>> label) {
        Map<String, Object> agency =
                CpsvNodes.node(nodes.own("agency", code), "cv:PublicOrganisation");
        agency.put("skos:prefLabel", label);
        agency.put("dct:spatial", List.of(vietnam()));
        return nodes.once(agency);
    }

    private Map<String, Object> legal(LegalReference instrument) {
        Map<String, Object> legal =
                CpsvNodes.node(nodes.own("legal", instrument.text()), "eli:LegalResource");
        legal.put("eli:title", CpsvNodes.words(instrument.text(), ""));
        return nodes.once(legal);
    }

    private Map<String, Object> channel(String service, ProcedureVersion v, Channel c) {
        ProcedureCase ordinary = v.cases().getFirst();
        Map<String, Object> channel =
                CpsvNodes.node(service + "#channel-" + c.name(), "cv:Channel");
        channel.put("dct:identifier", v.code() + "/" + c.name());
        channel.put("dct:type", concept("channel", c, "catalog.channel."));
        v.findLimit(ordinary.id(), c)
                .ifPresent(limit -> {
                    channel.put("cv:processingTime", CpsvNodes.duration(limit));
                    channel.put("dct:description", CpsvNodes.words(limit.text(VI), limit.text(EN)));
                });
        return nodes.once(channel);
    }

    private Map<String, Object> cost(String service, Fee fee, int number) {
        Map<String, Object> cost = CpsvNodes.node(service + "#cost-" + number, "cv:Cost");
        cost.put("dct:identifier", code(service) + "/" + number);
        cost.put("dct:description", CpsvNodes.words(fee.name(), fee.nameEn()));
        cost.put(
                "cv:hasValue",
                Map.of("@type", "xsd:double", "@value", String.valueOf(fee.amount().amount())));
        cost.put("cv:currency", nodes.known(CpsvNodes.DONG, "skos:Concept"));
        if (fee.channel() != null) {
            cost.put(
                    "cv:ifAccessedThrough",
                    CpsvNodes.ref(service + "#channel-" + fee.channel().name()));
        }
        return nodes.once(cost);
    }

    private Map<String, Object> evidence(String service, RequiredPaper paper) {
        Map<String, Object> evidence =
                CpsvNodes.node(service + "#paper-" + paper.id(), "cv:Evidence");
        evidence.put("dct:identifier", code(service) + "/" + paper.id());
        evidence.put("dct:title", CpsvNodes.words(paper.name(), paper.nameEn()));
        if (!paper.note().isBlank()) {
            evidence.put("dct:description", CpsvNodes.words(paper.note(), ""));
        }
        return nodes.once(evidence);
    }

    private Map<String, Object> output(String service, ProcedureResult result, int number) {
        Map<String, Object> output = CpsvNodes.node(service + "#result-" + number, "cv:Output");
        output.put(
                "dct:identifier",
                result.code().isBlank() ? code(service) + "/" + number : result.code());
        output.put("dct:title", CpsvNodes.words(result.name(), result.nameEn()));
        return nodes.once(output);
    }

    private Map<String, Object> rule(String service, ProcedureVersion v, InternalProcess process) {
        Map<String, Object> rule = CpsvNodes.node(service + "#steps", "cpsv:Rule");
        rule.put("dct:identifier", process.code());
        rule.put("dct:title", CpsvNodes.words(process.name(), ""));
        rule.put(
                "dct:description",
                CpsvNodes.words(
                        process.steps().stream()
                                .map(s -> s.id() + " " + s.name() + " (" + s.time() + ")")
                                .collect(Collectors.joining("; ")),
                        process.steps().stream()
                                .map(s ->
                                        s.id() + " " + s.nameEn() + " (" + s.time().text(EN) + ")")
                                .collect(Collectors.joining("; "))));
        rule.put("cpsv:implements", v.legal().stream().map(this::legal).toList());
        rule.values().removeIf(value -> value instanceof List<?> many && many.isEmpty());
        return nodes.once(rule);
    }

    private Map<String, Object> event(Occasion occasion) {
        boolean person = occasion.of() == Occasion.Of.PERSON;
        Map<String, Object> event =
                CpsvNodes.node(
                        nodes.own("occasion", occasion.id()),
                        person ? "cv:LifeEvent" : "cv:BusinessEvent");
        event.put("dct:identifier", occasion.id());
        event.put("dct:title", CpsvNodes.words(occasion.name(), occasion.nameEn()));
        return nodes.once(event);
    }

    private static String code(String service) {
        return service.substring(service.lastIndexOf('/') + 1);
    }
}
