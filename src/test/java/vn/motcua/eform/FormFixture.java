package vn.motcua.eform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.catalog.SourceFile;
import vn.motcua.kernel.Refusal;
import vn.motcua.place.Places;

/** Forms without a program around them, on a fixed day. */
final class FormFixture {

    static final LocalDate TODAY = LocalDate.of(2022, 5, 31);

    private static final Places PLACES = new Places("");

    private static final Schemas SCHEMAS = new Schemas(() -> TODAY);

    private FormFixture() {}

    static EForm form(Layout layout, String... cases) {
        ObjectNode schema = SchemaWriter.of(layout, List.of(cases));
        return new EForm(new UUID(0, 1), layout, schema, SCHEMAS, new World());
    }

    /** A form of fields that are written as JSON with single quotes. */
    static EForm of(String fields, String... cases) {
        return form(
                LayoutJson.read(
                        LayoutJson.MAPPER.readTree(
                                ("{'sections':[{'id':'one','title':{'vi':'Một','en':'One'},'fields':["
                                                + fields
                                                + "]}]}")
                                        .replace('\'', '"'))),
                cases);
    }

    static EForm demo(String code, String... cases) {
        return form(FormFile.read(file("/demo/forms/" + code + ".json")).layout(), cases);
    }

    static SourceFile file(String resource) {
        try (InputStream in =
                Objects.requireNonNull(FormFixture.class.getResourceAsStream(resource))) {
            return new SourceFile(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pairs of names and values; a name that comes again has several values. */
    static Map<String, List<String>> typed(String... pairs) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            typed.computeIfAbsent(pairs[i], name -> new ArrayList<>()).add(pairs[i + 1]);
        }
        return typed;
    }

    /** Each as {@code field code}. */
    static List<String> said(List<Refusal> problems) {
        return problems.stream().map(no -> no.field() + " " + no.code().substring(6)).toList();
    }

    private record World() implements EForm.World {
        @Override
        public LocalDate today() {
            return TODAY;
        }

        @Override
        public Places places() {
            return PLACES;
        }
    }
}
