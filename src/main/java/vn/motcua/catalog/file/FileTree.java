package vn.motcua.catalog.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.motcua.catalog.FileRefusal;
import vn.motcua.catalog.Place;
import vn.motcua.catalog.SourceFile;

/** Builds the tree of a file from its tokens, for both formats alike. */
final class FileTree {

    private static final ObjectMapper YAML = YAMLMapper.builder().build();
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final String file;
    private final int above;
    private final JsonParser parser;
    private final Problems problems;

    private FileTree(SourceFile source, JsonParser parser, Problems problems) {
        this.file = source.name();
        this.above = source.firstLine() - 1;
        this.parser = parser;
        this.problems = problems;
    }

    static Optional<FileNode> yaml(SourceFile source, Problems problems) {
        return read(YAML, source, problems);
    }

    static Optional<FileNode> json(SourceFile source, Problems problems) {
        return read(JSON, source, problems);
    }

    private static Optional<FileNode> read(
            ObjectMapper mapper, SourceFile source, Problems problems) {
        try (JsonParser parser = mapper.createParser(source.text())) {
            FileTree tree = new FileTree(source, parser, problems);
            if (parser.nextToken() == null) {
                problems.add(
                        new FileRefusal.NothingToRead(
                                new Place(source.name(), source.firstLine())));
                return Optional.empty();
            }
            FileNode root = tree.node();
            tree.nothingMore();
            return Optional.of(root);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            int line = source.firstLine() - 1 + (at == null ? 1 : Math.max(1, at.getLineNr()));
            problems.add(
                    new FileRefusal.NotReadable(
                            new Place(source.name(), line), firstLine(e.getOriginalMessage())));
            return Optional.empty();
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private void nothingMore() {
        Place end = here();
        if (parser.nextToken() != null) {
            problems.add(new FileRefusal.NotReadable(end, "a second document follows"));
        }
    }

    private FileNode node() {
        Place at = here();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return group(at);
        }
        if (token == JsonToken.START_ARRAY) {
            return listing(at);
        }
        return new FileNode.Plain(at, token == JsonToken.VALUE_NULL ? "" : parser.getString());
    }

    private FileNode listing(Place at) {
        List<FileNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new FileNode.Listing(at, items);
    }

    private FileNode group(Place at) {
        Map<String, FileNode> values = new LinkedHashMap<>();
        Map<String, Place> names = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place place = here();
            parser.nextToken();
            FileNode value = node();
            if (values.putIfAbsent(name, value) != null) {
                problems.add(new FileRefusal.Twice(place, name, name));
            }
            names.putIfAbsent(name, place);
        }
        return new FileNode.Group(at, values, names);
    }

    private Place here() {
        return new Place(file, above + Math.max(1, parser.currentTokenLocation().getLineNr()));
    }
}
