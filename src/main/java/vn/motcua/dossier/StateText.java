package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/** The state as the text that its row holds. It can always be made anew from the journal. */
final class StateText {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private StateText() {}

    static String write(DossierState state) {
        return MAPPER.writeValueAsString(state);
    }

    static DossierState read(String text) {
        return MAPPER.readValue(text, DossierState.class);
    }
}
