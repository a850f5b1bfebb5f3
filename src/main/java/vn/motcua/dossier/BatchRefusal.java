package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/**
 * Why an item was refused, as data: the sentence is made when somebody reads it, in their language.
 *
 * @param arguments of the sentence; numbers, days and moments as such, all else as text
 * @param basis the article that says no, when the law does
 */
public record BatchRefusal(String code, List<Object> arguments, @Nullable String basis) {

    public BatchRefusal {
        arguments = List.copyOf(arguments);
    }

    static BatchRefusal of(Refusal refusal) {
        return new BatchRefusal(refusal.code(), refusal.arguments(), refusal.legalBasis());
    }

    static BatchRefusal stored(String code, String[] arguments, @Nullable String basis) {
        return new BatchRefusal(
                code, Stream.of(arguments).map(BatchRefusal::argument).toList(), basis);
    }

    /** Key of the sentence. */
    public String key() {
        return "refusal." + code;
    }

    /** The arguments as a row holds them: a letter for the kind, then the text. */
    String[] texts() {
        return arguments.stream().map(a -> letter(a) + a).toArray(String[]::new);
    }

    private static String letter(Object argument) {
        return switch (argument) {
            case Number _ -> "n";
            case LocalDate _ -> "d";
            case Instant _ -> "m";
            default -> "t";
        };
    }

    private static Object argument(String stored) {
        String text = stored.substring(1);
        return switch (stored.charAt(0)) {
            case 'n' -> Long.valueOf(text);
            case 'd' -> LocalDate.parse(text);
            case 'm' -> Instant.parse(text);
            default -> text;
        };
    }
}
