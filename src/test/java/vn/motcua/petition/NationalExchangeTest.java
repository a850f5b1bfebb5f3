package vn.motcua.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Our codes and those of the national system look alike, and are not taken for each other. */
class NationalExchangeTest extends PetitionRoom {

    @Autowired NationalJson json;

    private NationalPetition national(String code) {
        return new NationalPetition(
                0,
                code,
                "14:30 27/05/2022",
                agencyCode(),
                "Nguyễn Văn Bình",
                "Thị trấn Đức Thọ, huyện Đức Thọ",
                "0912 345 679",
                "",
                "Đường hỏng chưa được sửa",
                "Đường trước trụ sở hỏng từ tháng 3 mà chưa được sửa.",
                "",
                "",
                "",
                "",
                "");
    }

    private String agencyCode() {
        return jdbc.sql("select code from organization.unit where id = :id limit 1")
                .param("id", DISTRICT)
                .query(String.class)
                .single();
    }

    private String brought(byte[] content) {
        MvcTestResult result =
                next(() ->
                        mvc.post()
                                .uri("/petition-book/exchange")
                                .with(asStaff(DESK))
                                .with(csrf())
                                .multipart()
                                .file(
                                        new MockMultipartFile(
                                                "file", "pakn.json", "application/json", content))
                                .exchange());
        assertThat(result.getResponse().getStatus()).as(text(result)).isEqualTo(200);
        return page(result).text();
    }

    private byte[] given() {
        return text(open(DESK, "/petition-book/exchange/json")).getBytes(StandardCharsets.UTF_8);
    }

    private long petitions() {
        return jdbc.sql("select count(*) from petition.petition").query(Long.class).single();
    }

    @Test
    void aNationalPetitionWithTheCodeOfOneOfOursIsEnteredOnce() {
        UUID ours = sent(petition());
        String code = state(ours).code();
        long before = petitions();

        brought(json.write(List.of(national(code))));
        assertThat(petitions()).isEqualTo(before + 1);
        brought(json.write(List.of(national(code))));
        assertThat(petitions()).isEqualTo(before + 1);

        assertThat(store.byCode(code)).contains(ours);
        MvcTestResult standing =
                next(() ->
                        mvc.post()
                                .uri("/petitions/lookup")
                                .with(csrf())
                                .param("code", code)
                                .exchange());
        assertThat(standing).hasStatusOk();
    }

    @Test
    void whatWasGivenOutUnderOurOwnCodeIsKnownWhenItComesBack() {
        UUID ours = sent(petition());
        approved(ours);
        byte[] file = given();
        assertThat(json.read(file))
                .filteredOn(one -> one.code().equals(state(ours).code()))
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("Trần Thị Ánh Tuyết"))
                .satisfies(one -> assertThat(one.content()).startsWith("Tôi nộp hồ sơ ngày 10/5"))
                .satisfies(one -> assertThat(one.reply()).startsWith("Đã kiểm tra"));
        long before = petitions();

        brought(file);

        assertThat(petitions()).isEqualTo(before);
    }
}
