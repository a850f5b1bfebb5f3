package vn.motcua.petition.web;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.identity.RateLimits;
import vn.motcua.kernel.RefusalException;
import vn.motcua.petition.PetitionRefusal;
import vn.motcua.shell.FormView;

/** Open311 GeoReport v2 for reading: published petitions as JSON or XML, for everybody. */
@Controller
class Open311Door {

    private static final String PATH = "/open311/v2";
    private static final String LIMIT = "open311";

    private final Open311Requests requests;
    private final RateLimits rates;
    private final JsonMapper json = JsonMapper.shared();

    Open311Door(Open311Requests requests, RateLimits rates) {
        this.requests = requests;
        this.rates = rates;
    }

    @GetMapping(PATH + "/services.{format}")
    ResponseEntity<byte[]> services(@PathVariable String format) {
        return answer(HttpStatus.OK, format, "services", "service", requests.services());
    }

    @GetMapping(PATH + "/requests.{format}")
    ResponseEntity<byte[]> all(
            @PathVariable String format, @RequestParam MultiValueMap<String, String> asked) {
        rates.requireLookup(LIMIT);
        try {
            return answer(
                    HttpStatus.OK,
                    format,
                    "service_requests",
                    "request",
                    requests.requests(FormView.of(asked)));
        } catch (Open311Requests.Misread misread) {
            return error(HttpStatus.BAD_REQUEST, format, String.valueOf(misread.getMessage()));
        }
    }

    @GetMapping(PATH + "/requests/{code}.{format}")
    ResponseEntity<byte[]> one(@PathVariable String code, @PathVariable String format) {
        rates.requireLookup(LIMIT);
        return requests.request(code)
                .map(one ->
                        answer(HttpStatus.OK, format, "service_requests", "request", List.of(one)))
                .orElseGet(
                        () -> error(HttpStatus.NOT_FOUND, format, "service_request_id not found"));
    }

    private ResponseEntity<byte[]> error(HttpStatus status, String format, String why) {
        return answer(
                status,
                format,
                "errors",
                "error",
                List.of(Map.of("code", Integer.toString(status.value()), "description", why)));
    }

    private ResponseEntity<byte[]> answer(
            HttpStatus status,
            String format,
            String list,
            String item,
            List<Map<String, String>> all) {
        boolean xml = format.equals("xml");
        if (!xml && !format.equals("json")) {
            throw new RefusalException(new PetitionRefusal.NoSuchPetition());
        }
        byte[] body =
                xml
                        ? xml(list, item, all).getBytes(StandardCharsets.UTF_8)
                        : json.writeValueAsBytes(all);
        return ResponseEntity.status(status)
                .contentType(
                        MediaType.parseMediaType(
                                (xml ? "text/xml" : "application/json") + ";charset=utf-8"))
                .body(body);
    }

    private static String xml(String list, String item, List<Map<String, String>> all) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            out.writeStartDocument("utf-8", "1.0");
            out.writeStartElement(list);
            for (Map<String, String> one : all) {
                out.writeStartElement(item);
                for (Map.Entry<String, String> field : one.entrySet()) {
                    out.writeStartElement(field.getKey());
                    out.writeCharacters(field.getValue());
                    out.writeEndElement();
                }
                out.writeEndElement();
            }
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }
}
