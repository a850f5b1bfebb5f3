package vn.motcua.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may be handed in on a given day. */
public record UploadRules(int maxMegabytes, List<Type> types) {

    public UploadRules {
        types = List.copyOf(types);
    }

    /** One kind of file: its name to people, its media type, the endings its names may have. */
    public record Type(String name, String mediaType, List<String> extensions) {
        public Type {
            extensions = List.copyOf(extensions);
        }
    }

    long maxBytes() {
        return maxMegabytes * 1024L * 1024L;
    }

    /** Names of the kinds, as a sentence lists them. */
    public String names() {
        return types.stream().map(Type::name).collect(Collectors.joining(", "));
    }

    /** For the {@code accept} attribute of a file field. */
    public String accept() {
        return types.stream()
                .flatMap(type -> type.extensions().stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(","));
    }

    Optional<Type> named(String fileName) {
        String ending = extension(fileName);
        return types.stream().filter(type -> type.extensions().contains(ending)).findFirst();
    }

    Optional<Type> ofMedia(String mediaType) {
        return types.stream().filter(type -> type.mediaType().equals(mediaType)).findFirst();
    }

    static String extension(String fileName) {
        String name = fileName.strip();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
