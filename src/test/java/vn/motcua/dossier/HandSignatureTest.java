package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;

class HandSignatureTest {

    private static final String HEAD = "data:image/png;base64,";

    @Test
    void aStrokeIsASignature() {
        HandSignature signed = HandSignature.drawn(Pictures.signature());

        assertThat(signed.way()).isEqualTo(HandSignature.Way.SCREEN);
        assertThat(signed.bytes()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(signed).as("never in a log").hasToString("HandSignature[SCREEN]");
    }

    static Stream<Arguments> badInput() {
        String unreadable = "dossier.signature-unreadable";
        return Stream.of(
                Arguments.of("words", "ký tên", unreadable),
                Arguments.of("a script", "data:text/html;base64,PHNjcmlwdD4=", unreadable),
                Arguments.of("no base 64", HEAD + "###", unreadable),
                Arguments.of("nothing in it", HEAD, unreadable),
                Arguments.of("another format", Pictures.jpeg(), unreadable),
                Arguments.of("only its head", HEAD + "iVBORw0KGgo=", unreadable),
                Arguments.of("half of it", Pictures.signature().substring(0, 200), unreadable),
                Arguments.of("too wide", Pictures.endless(), "dossier.signature-too-large"),
                Arguments.of("too long", HEAD + "A".repeat(300_000), "dossier.signature-too-large"),
                Arguments.of("an empty frame", Pictures.blank(), "dossier.signature-empty"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badInput")
    void whatIsNoSignatureIsRefusedAtItsField(String what, String sent, String code) {
        Refusal refusal =
                catchThrowableOfType(RefusalException.class, () -> HandSignature.drawn(sent))
                        .first();

        assertThat(refusal.code()).as(what).isEqualTo(code);
        assertThat(refusal.field()).isEqualTo("signature");
    }
}
