package vn.motcua.eform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The forms of the demo locality, filled in as people would. */
class DemoFormsTest {

    private static final EForm BIRTH =
            FormFixture.demo("1.001193", "chung", "bo-roi", "mang-thai-ho", "xac-minh");

    private static Map<String, List<String>> ordinary() {
        return new LinkedHashMap<>(
                FormFixture.typed(
                        "applicant.name", "Nguyễn Văn An",
                        "applicant.number", "042090001234",
                        "applicant.home.province", "Tỉnh Hà Tĩnh",
                        "applicant.home.commune", "Xã Tùng Ảnh",
                        "relation", "parent",
                        "child.name", "Nguyễn Thị Bình",
                        "child.born", "20/5/2022",
                        "child.gender", "female",
                        "child.ethnicity", "Kinh",
                        "child.nationality", "Việt Nam",
                        "birthPlace", "Bệnh viện đa khoa Đức Thọ",
                        "origin", "Hà Tĩnh",
                        "evidence", "attestation",
                        "hasMother", "no",
                        "hasFather", "no",
                        "sign.typed", "Nguyễn Văn An",
                        "sign.confirmed", "on"));
    }

    @Test
    void anOrdinaryBirthIsFound() {
        ObjectNode answers = BIRTH.read(ordinary());
        assertThat(FormFixture.said(BIRTH.problems(answers, "chung"))).isEmpty();
        assertThat(BIRTH.papers(answers, "chung")).containsExactly("giay-chung-sinh");
        assertThat(BIRTH.spared(answers, "chung"))
                .containsExactly("to-khai", "nguoi-lam-chung", "cam-doan");
    }

    @Test
    void aFatherWhoIsStatedIsStatedWholly() {
        Map<String, List<String>> typed = ordinary();
        typed.put("hasFather", List.of("yes"));
        assertThat(FormFixture.said(BIRTH.problems(BIRTH.read(typed), "chung")))
                .containsExactly(
                        "father.name missing",
                        "father.born missing",
                        "father.ethnicity missing",
                        "father.nationality missing",
                        "father.number missing",
                        "father.home.province missing",
                        "father.home.commune missing");
    }

    @Test
    void anAbandonedChildIsAskedAboutOtherwise() {
        ObjectNode answers = BIRTH.read(ordinary());
        assertThat(FormFixture.said(BIRTH.problems(answers, "bo-roi")))
                .containsExactly("foundOn missing", "foundAt missing");
        assertThat(BIRTH.spared(answers, "bo-roi"))
                .containsExactly("to-khai", "giay-chung-sinh", "nguoi-lam-chung", "cam-doan");
    }

    @Test
    void aSectionIsCheckedAlone() {
        ObjectNode answers = BIRTH.read(FormFixture.typed("child.born", "31/02/2022"));
        assertThat(FormFixture.said(BIRTH.problems(answers, "chung", "child")))
                .containsExactly(
                        "child.name missing",
                        "child.born not-a-day",
                        "child.gender not-chosen",
                        "child.ethnicity missing",
                        "child.nationality missing",
                        "birthPlace missing",
                        "origin missing",
                        "evidence not-chosen");
    }

    @Test
    void whatIsKnownOfTheApplicantIsFilledIn() {
        EForm business = FormFixture.demo("1.001612", "ca-nhan", "ho-gia-dinh");
        ObjectNode answers =
                business.prefill(
                        Map.of(
                                "applicant.fullName", "Trần Thị Bé",
                                "applicant.birthDate", "1990-04-03",
                                "applicant.gender", "Nữ",
                                "applicant.idNumber", "042190001234",
                                "applicant.address", "Thôn 1, xã Tùng Ảnh",
                                "applicant.email", "be@vidu.vn"));
        assertThat(answers.toString())
                .isEqualTo(
                        "{\"owner\":{\"name\":\"Trần Thị Bé\",\"born\":\"1990-04-03\",\"gender\":\"female\","
                                + "\"number\":\"042190001234\",\"home\":{\"detail\":\"Thôn 1, xã Tùng Ảnh\"}},"
                                + "\"email\":\"be@vidu.vn\"}");
        assertThat(business.prefill(Map.of())).isEmpty();
    }

    @Test
    void aHouseholdOfOneIsNoneAndAMinorIsNoMember() {
        EForm business = FormFixture.demo("1.001612", "ca-nhan", "ho-gia-dinh");
        ObjectNode answers =
                business.read(
                        FormFixture.typed(
                                "members.0.name", "Trần Thị Bé",
                                "members.0.born", "01/06/2004",
                                "members.0.number", "042304001234"));
        assertThat(FormFixture.said(business.problems(answers, "ho-gia-dinh", "members")))
                .containsExactly("members too-few", "members.0.born day-too-late");
        assertThat(business.problems(answers, "ca-nhan", "members")).isEmpty();
    }

    @Test
    void worksThatNeedFireApprovalNeedItsPaper() {
        EForm permit = FormFixture.demo("1.009994", "nha-o", "cong-trinh");
        ObjectNode answers =
                permit.read(
                        FormFixture.typed("fire", "yes", "environment", "no", "adjoining", "no"));
        assertThat(permit.papers(answers, "cong-trinh")).containsExactly("pccc");
        assertThat(permit.papers(answers, "nha-o")).isEmpty();
        assertThat(permit.spared(answers, "nha-o")).containsExactly("don", "cam-ket-lien-ke");
    }
}
