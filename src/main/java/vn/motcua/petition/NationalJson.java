package vn.motcua.petition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kernel.RefusalException;

/** The same as a list of objects in JSON. */
@Component
class NationalJson implements NationalFormat {

    private static final int MOST = 5_000;

    private final JsonMapper json = JsonMapper.shared();

    @Override
    public String ending() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public List<NationalPetition> read(byte[] content) {
        try {
            JsonNode all = json.readTree(content);
            if (!all.isArray() || all.size() > MOST) {
                throw new RefusalException(new NationalRefusal.NationalFileWrong());
            }
            List<NationalPetition> petitions = new ArrayList<>();
            for (JsonNode one : all) {
                petitions.add(read(petitions.size() + 1, one));
            }
            return petitions;
        } catch (JacksonException unreadable) {
            throw new RefusalException(new NationalRefusal.NationalFileWrong());
        }
    }

    private static NationalPetition read(int row, JsonNode one) {
        return new NationalPetition(
                row,
                text(one, "code"),
                text(one, "receivedAt"),
                text(one, "agency"),
                text(one, "name"),
                text(one, "address"),
                text(one, "phone"),
                text(one, "email"),
                text(one, "title"),
                text(one, "content"),
                text(one, "field"),
                text(one, "status"),
                text(one, "answeredOn"),
                text(one, "reply"),
                text(one, "link"));
    }

    private static String text(JsonNode one, String name) {
        return one.path(name).asString("").strip();
    }

    @Override
    public byte[] write(List<NationalPetition> petitions) {
        List<Map<String, String>> all = new ArrayList<>();
        for (NationalPetition one : petitions) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("code", one.code());
            fields.put("receivedAt", one.receivedAt());
            fields.put("agency", one.agency());
            fields.put("name", one.name());
            fields.put("address", one.address());
            fields.put("phone", one.phone());
            fields.put("email", one.email());
            fields.put("title", one.title());
            fields.put("content", one.content());
            fields.put("field", one.field());
            fields.put("status", one.status());
            fields.put("answeredOn", one.answeredOn());
            fields.put("reply", one.reply());
            fields.put("link", one.link());
            all.add(fields);
        }
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
    }
}
