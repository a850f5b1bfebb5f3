package vn.motcua.catalog.disclosure;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.TextHash;

/**
 * The hash of what a version says: SHA-256 of its constituents as canonical JSON (RFC 8785), 64
 * lower-case hexadecimal digits. Ids and the last day are no content, and what is empty is left
 * out, so that a version keeps its hash when the record learns a constituent that it does not have.
 */
public final class ContentHash {

    private static final List<String> NO_CONTENT =
            List.of("id", "procedure", "processId", "validTo");

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultVisibility(v ->
                            v.withGetterVisibility(Visibility.NONE)
                                    .withIsGetterVisibility(Visibility.NONE)
                                    .withFieldVisibility(Visibility.ANY))
                    .changeDefaultPropertyInclusion(i ->
                            i.withValueInclusion(JsonInclude.Include.NON_EMPTY)
                                    .withContentInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private ContentHash() {}

    public static String of(ProcedureVersion version) {
        ObjectNode content = MAPPER.valueToTree(version);
        content.remove(NO_CONTENT);
        try {
            return TextHash.hex(
                    new JsonCanonicalizer(MAPPER.writeValueAsString(content)).getEncodedString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
