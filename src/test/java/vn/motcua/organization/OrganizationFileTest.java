package vn.motcua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;

class OrganizationFileTest {

    private static List<Refusal> refusals(String yaml) {
        RefusalException refused =
                catchThrowableOfType(RefusalException.class, () -> OrganizationFile.parse(yaml));
        return refused.refusals();
    }

    private static String sabotage(String find, String replacement) {
        assertThat(Locality.YAML).contains(find);
        return Locality.YAML.replace(find, replacement);
    }

    @Test
    void aGoodFileIsReadWhole() {
        OrganizationFile file = OrganizationFile.parse(Locality.YAML);

        assertThat(file.source()).isEqualTo("invented for tests");
        assertThat(file.units()).hasSize(10);
        assertThat(file.staff()).hasSize(9);
        assertThat(file.appointments()).hasSize(10);
        assertThat(file.delegations()).hasSize(1);
        assertThat(file.successions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kind: PROVINCE | kind: EMPIRE | 3 | FileValueWrong",
                "kind: PROVINCE, | `` | 3 | FileFieldMissing",
                "parent: prov | parent: prow | 4 | FileKeyUnknown",
                "parent: prov | parrent: prov | 4 | FileFieldUnknown",
                "key: dist-onestop | key: dist | 5 | FileKeyTwice",
                "code: 002.01.H1 | code: 001.01.H1 | 5 | FileCodeTaken",
                "ends: 2022-05-01 | ends: 2019-05-01 | 7 | FileDatesInDisorder",
                "ends: 2022-05-01 | ends: 01/05/2022 | 15 | FileValueWrong",
                "successor: dist-farming | successor: dist-economy | 16 | FileCircle",
                "gender: F | gender: W | 31 | FileValueWrong",
                "post: receiver | post: Receiver! | 31 | FileValueWrong",
                "to: chi | to: nobody | 41 | FileKeyUnknown",
                "end: 2022-04-08 | end: 2022-04-01 | 41 | FileDatesInDisorder",
                "name: Huyện B | name: [x] | 4 | FileShapeWrong",
                "post: receiver | post: supervisor | 31 | FileValueWrong",
                "kind: DISTRICT | kind: SUPERVISOR | 4 | FileSupervisorTied",
            })
    void aBadLineIsNamedByItsNumber(String find, String replacement, int line, String expected) {
        assertThat(refusals(sabotage(find, replacement)))
                .anySatisfy(refusal -> {
                    assertThat(refusal.getClass().getSimpleName()).isEqualTo(expected);
                    assertThat(refusal.arguments().getFirst()).isEqualTo(line);
                });
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        String twice = sabotage("kind: PROVINCE", "kind: EMPIRE").replace("to: chi", "to: nobody");

        assertThat(refusals(twice)).hasSize(2);
    }

    @Test
    void textThatIsNotYamlIsRefusedWithLineAndColumn() {
        assertThat(refusals("source: x\nunits:\n  - {key: a\n"))
                .first()
                .isInstanceOf(OrganizationRefusal.FileUnreadable.class)
                .extracting(r -> r.arguments().getFirst())
                .isEqualTo(4);
        assertThat(refusals("")).hasSize(1);
    }
}
